-- What goes with a block, whoever deletes it: its free slots that are still to come. Its booked ones stay for their meetings
-- and leave when those do (oh_freed_slot_leaves), so that no slot of a deleted block is ever free. Under the lock of whatever
-- makes slots of the mentor (availability/lock_mentor), and with the slots locked in the order in which bookings lock them: one
-- that is being booked meanwhile is either seen as booked, or its booking finds it gone.
CREATE FUNCTION oh_block_takes_slots() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('officehours.availability:' || NEW.mentor_id::text, 0));
  PERFORM FROM time_slots s WHERE s.availability_block_id = NEW.id AND s.deleted_at IS NULL ORDER BY s.id FOR NO KEY UPDATE;
  UPDATE time_slots s SET deleted_at = NEW.deleted_at, deleted_by = NEW.deleted_by
   WHERE s.availability_block_id = NEW.id AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time > NEW.deleted_at;
  UPDATE time_slots s SET is_stale = true
   WHERE s.availability_block_id = NEW.id AND s.deleted_at IS NULL AND s.is_booked AND NOT s.is_stale;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_block_takes_slots() FROM PUBLIC;
CREATE TRIGGER availability_blocks_take_slots AFTER UPDATE OF deleted_at ON availability_blocks FOR EACH ROW
WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION oh_block_takes_slots();

-- Those that came through before. Meetings on them stand: whoever has one was not told anything else.
UPDATE time_slots s SET deleted_at = now()
  FROM availability_blocks b
 WHERE b.id = s.availability_block_id AND b.deleted_at IS NOT NULL AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time > b.deleted_at;
UPDATE time_slots s SET is_stale = true
  FROM availability_blocks b
 WHERE b.id = s.availability_block_id AND b.deleted_at IS NOT NULL AND s.deleted_at IS NULL AND s.is_booked AND NOT s.is_stale;
