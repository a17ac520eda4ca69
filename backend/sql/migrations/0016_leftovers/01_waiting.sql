-- A slot became free: by a cancellation, a refusal, an expiry or a move. One that a coordinator made
-- for its meeting is gone with it; under a load cap it still leaves a place in its week.
CREATE OR REPLACE FUNCTION oh_slot_opens() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM waiting_list w WHERE w.mentor_id = NEW.mentor_id AND w.left_at IS NULL)
     AND (NEW.deleted_at IS NULL OR EXISTS (
       SELECT FROM user_profiles p WHERE p.user_id = NEW.mentor_id AND p.load_cap IS NOT NULL)) THEN
    INSERT INTO waiting_list_openings (mentor_id, time_slot_id) VALUES (NEW.mentor_id, NEW.id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
DROP TRIGGER time_slots_opens ON time_slots;
CREATE TRIGGER time_slots_opens AFTER UPDATE OF is_booked ON time_slots
FOR EACH ROW WHEN (OLD.is_booked AND NOT NEW.is_booked) EXECUTE FUNCTION oh_slot_opens();

-- Weeks that were full are not any more.
CREATE FUNCTION oh_load_cap_opens() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM waiting_list w WHERE w.mentor_id = NEW.user_id AND w.left_at IS NULL) THEN
    INSERT INTO waiting_list_openings (mentor_id) VALUES (NEW.user_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER user_profiles_load_cap_opens AFTER UPDATE OF load_cap ON user_profiles
FOR EACH ROW WHEN (OLD.load_cap IS NOT NULL AND (NEW.load_cap IS NULL OR NEW.load_cap > OLD.load_cap))
EXECUTE FUNCTION oh_load_cap_opens();
REVOKE EXECUTE ON FUNCTION oh_load_cap_opens() FROM PUBLIC;
