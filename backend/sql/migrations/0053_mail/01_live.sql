-- What a list of slots shows besides the slots is told to whoever has that list open, too: a week that a limit
-- closes or opens, and what a block says of its slots. Their times are told by the slots themselves. Servers forget
-- what they remember of a mentor's slots when they hear of it.
CREATE FUNCTION oh_live_offers_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_live_notify(jsonb_build_object('t', 'availability', 'm', to_jsonb(NEW) ->> TG_ARGV[0]));
  RETURN NULL;
END
$$;
-- The zone says where weeks begin, which nothing depends on without a limit.
CREATE TRIGGER user_profiles_live AFTER UPDATE OF load_cap, time_zone ON user_profiles FOR EACH ROW
WHEN (OLD.load_cap IS DISTINCT FROM NEW.load_cap OR (NEW.load_cap IS NOT NULL AND OLD.time_zone IS DISTINCT FROM NEW.time_zone))
EXECUTE FUNCTION oh_live_offers_changed('user_id');
CREATE TRIGGER availability_blocks_live AFTER UPDATE OF meeting_type, location_preset_id, location_custom, description
ON availability_blocks FOR EACH ROW
WHEN (NEW.deleted_at IS NULL
      AND (OLD.meeting_type, OLD.location_preset_id, OLD.location_custom, OLD.description)
            IS DISTINCT FROM (NEW.meeting_type, NEW.location_preset_id, NEW.location_custom, NEW.description))
EXECUTE FUNCTION oh_live_offers_changed('mentor_id');

-- A place's name and address stand in slots of many mentors.
CREATE FUNCTION oh_live_location_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_live_notify_all((
    SELECT array_agg(jsonb_build_object('t', 'availability', 'm', b.mentor_id))
      FROM (SELECT DISTINCT mentor_id FROM availability_blocks
             WHERE location_preset_id = NEW.id AND meeting_type = 'in_person_preset' AND deleted_at IS NULL) b));
  RETURN NULL;
END
$$;
CREATE TRIGGER locations_live AFTER UPDATE OF name, address ON locations FOR EACH ROW
WHEN ((OLD.name, OLD.address) IS DISTINCT FROM (NEW.name, NEW.address)) EXECUTE FUNCTION oh_live_location_changed();

REVOKE EXECUTE ON FUNCTION oh_live_offers_changed(), oh_live_location_changed() FROM PUBLIC;
