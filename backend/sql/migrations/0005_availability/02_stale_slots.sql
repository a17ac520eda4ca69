-- A booked slot outlives an edit of its block, and time off. When its booking ends it must not be
-- offered again: it goes at that moment.
ALTER TABLE time_slots ADD COLUMN is_stale boolean NOT NULL DEFAULT false;

CREATE FUNCTION oh_stale_slot_goes() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.deleted_at := now();
  NEW.deleted_by := oh_user_id();
  RETURN NEW;
END
$$;
-- Named so that it runs after time_slots_guard.
CREATE TRIGGER time_slots_stale BEFORE UPDATE OF is_booked ON time_slots
FOR EACH ROW WHEN (OLD.is_booked AND NOT NEW.is_booked AND NEW.is_stale AND NEW.deleted_at IS NULL)
EXECUTE FUNCTION oh_stale_slot_goes();
REVOKE EXECUTE ON FUNCTION oh_stale_slot_goes() FROM PUBLIC;
