-- All that a remembered answer may be made of says when it changes. Slots, bookings, sessions, roles
-- and what goes with a booking are told to clients already (0006_live, 0010_booking_updates).

-- For triggers on rows: the arguments are what changed, and the column with whose it is.
CREATE FUNCTION oh_row_has_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  of_whom uuid;
BEGIN
  IF TG_NARGS > 1 THEN
    of_whom := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ->> TG_ARGV[1] ELSE to_jsonb(NEW) ->> TG_ARGV[1] END;
  END IF;
  PERFORM oh_has_changed(TG_ARGV[0], of_whom);
  RETURN NULL;
END
$$;

-- What is shown of people. Every booking moves a mentor's last activity, and who is dormant is known
-- to the day: less than that is no change.
CREATE TRIGGER mentor_cards_come_or_go AFTER INSERT OR DELETE ON mentor_cards
FOR EACH ROW EXECUTE FUNCTION oh_row_has_changed('people');
CREATE TRIGGER mentor_cards_change AFTER UPDATE ON mentor_cards FOR EACH ROW
WHEN ((OLD.is_listed, OLD.search_name, OLD.reputation_score, OLD.reputation_tier, OLD.tags, OLD.haystack, OLD.search, OLD.summary, OLD.details)
        IS DISTINCT FROM
      (NEW.is_listed, NEW.search_name, NEW.reputation_score, NEW.reputation_tier, NEW.tags, NEW.haystack, NEW.search, NEW.summary, NEW.details)
      OR NEW.last_activity_at > OLD.last_activity_at + interval '1 day' OR NEW.last_activity_at < OLD.last_activity_at - interval '1 day')
EXECUTE FUNCTION oh_row_has_changed('people');
CREATE TRIGGER person_cards_change AFTER UPDATE ON person_cards FOR EACH ROW
WHEN (OLD.person::text <> NEW.person::text) EXECUTE FUNCTION oh_row_has_changed('people');

-- What decides about somebody's own bookings.
CREATE TRIGGER users_standing AFTER UPDATE OF reputation_tier, role, is_active, deleted_at ON users FOR EACH ROW
WHEN ((OLD.reputation_tier, OLD.role, OLD.is_active, OLD.deleted_at) IS DISTINCT FROM (NEW.reputation_tier, NEW.role, NEW.is_active, NEW.deleted_at))
EXECUTE FUNCTION oh_row_has_changed('account', 'id');
CREATE TRIGGER user_profiles_zone AFTER UPDATE OF time_zone ON user_profiles FOR EACH ROW
WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION oh_row_has_changed('account', 'user_id');
CREATE TRIGGER tier_override_requests_change AFTER INSERT OR UPDATE OR DELETE ON tier_override_requests
FOR EACH ROW EXECUTE FUNCTION oh_row_has_changed('account', 'mentee_id');
CREATE TRIGGER sessions_gone AFTER DELETE ON sessions FOR EACH ROW
WHEN (OLD.ended_at IS NULL) EXECUTE FUNCTION oh_row_has_changed('account', 'user_id');

-- What a list of slots shows besides the slots and who keeps one, which oh_tell_slot() tells.
CREATE TRIGGER availability_blocks_change AFTER UPDATE ON availability_blocks
FOR EACH ROW EXECUTE FUNCTION oh_row_has_changed('slots', 'mentor_id');
CREATE TRIGGER user_profiles_cap AFTER UPDATE OF load_cap, time_zone ON user_profiles FOR EACH ROW
WHEN ((OLD.load_cap, OLD.time_zone) IS DISTINCT FROM (NEW.load_cap, NEW.time_zone))
EXECUTE FUNCTION oh_row_has_changed('slots', 'user_id');
-- A place's name stands in slots of many mentors; it changes once a year.
CREATE TRIGGER locations_change AFTER UPDATE OR DELETE ON locations
FOR EACH ROW EXECUTE FUNCTION oh_row_has_changed('all');

REVOKE EXECUTE ON FUNCTION oh_row_has_changed() FROM PUBLIC;

-- All slots that somebody keeps, without who that is but for the caller: what one of two people sees
-- as held and the other as open is nothing to share.
CREATE OR REPLACE VIEW held_slots AS
SELECT h.time_slot_id, h.mentor_id, h.expires_at, h.holder_id IS NOT DISTINCT FROM oh_user_id() AS is_own
FROM slot_holds h
WHERE (SELECT oh_is_signed_in());
