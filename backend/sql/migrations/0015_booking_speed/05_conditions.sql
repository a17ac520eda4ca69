-- The condition of a trigger is read from the catalog and planned anew in each statement; inside the
-- function it is planned once a connection. These four run with every booking, one row at a time.

-- A slot that a coordinator made for one meeting goes with it, and so does one that its block has no
-- place for any more. After time_slots_guard by its name.
CREATE FUNCTION oh_freed_slot_leaves() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.is_booked AND NOT NEW.is_booked AND NEW.deleted_at IS NULL AND (NEW.availability_block_id IS NULL OR NEW.is_stale) THEN
    NEW.deleted_at := now();
    NEW.deleted_by := oh_user_id();
  END IF;
  RETURN NEW;
END
$$;
DROP TRIGGER time_slots_single ON time_slots;
DROP TRIGGER time_slots_stale ON time_slots;
DROP FUNCTION oh_single_slot_goes();
DROP FUNCTION oh_stale_slot_goes();
CREATE TRIGGER time_slots_leaves BEFORE UPDATE OF is_booked ON time_slots
FOR EACH ROW EXECUTE FUNCTION oh_freed_slot_leaves();

-- A slot became free: by a cancellation, a refusal, an expiry or a move.
CREATE OR REPLACE FUNCTION oh_slot_opens() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF OLD.is_booked AND NOT NEW.is_booked AND NEW.deleted_at IS NULL THEN
    INSERT INTO waiting_list_openings (mentor_id, time_slot_id)
    SELECT NEW.mentor_id, NEW.id
     WHERE EXISTS (SELECT FROM waiting_list w WHERE w.mentor_id = NEW.mentor_id AND w.left_at IS NULL)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
DROP TRIGGER time_slots_opens ON time_slots;
CREATE TRIGGER time_slots_opens AFTER UPDATE OF is_booked ON time_slots
FOR EACH ROW EXECUTE FUNCTION oh_slot_opens();

-- Whoever has booked the mentor waits no longer.
CREATE OR REPLACE FUNCTION oh_booking_ends_wait() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.status IN ('pending', 'confirmed') THEN
    UPDATE waiting_list SET left_at = NEW.created_at
     WHERE mentor_id = NEW.mentor_id AND mentee_id = NEW.mentee_id AND left_at IS NULL;
  END IF;
  RETURN NULL;
END
$$;
DROP TRIGGER bookings_ends_wait ON bookings;
CREATE TRIGGER bookings_ends_wait AFTER INSERT ON bookings
FOR EACH ROW EXECUTE FUNCTION oh_booking_ends_wait();

-- An account's own row. Most bookings move the last activity: that is written without looking
-- anything up.
CREATE OR REPLACE FUNCTION oh_card_follows_user() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF (NEW.role, NEW.is_active, NEW.deleted_at, NEW.reputation_score, NEW.reputation_tier)
       IS DISTINCT FROM (OLD.role, OLD.is_active, OLD.deleted_at, OLD.reputation_score, OLD.reputation_tier) THEN
    PERFORM oh_refresh_cards(ARRAY[NEW.id]);
  ELSIF NEW.role = 'mentor' AND NEW.last_activity_at IS DISTINCT FROM OLD.last_activity_at THEN
    UPDATE mentor_cards SET last_activity_at = coalesce(NEW.last_activity_at, NEW.created_at) WHERE mentor_id = NEW.id;
  END IF;
  RETURN NULL;
END
$$;
DROP TRIGGER users_cards ON users;
CREATE TRIGGER users_cards AFTER UPDATE ON users
FOR EACH ROW EXECUTE FUNCTION oh_card_follows_user();

REVOKE EXECUTE ON FUNCTION oh_freed_slot_leaves() FROM PUBLIC;
