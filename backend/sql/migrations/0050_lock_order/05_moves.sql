-- As before; not against what only refers to the slot.
CREATE OR REPLACE FUNCTION oh_booking_takes_slot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  slot time_slots%ROWTYPE;
BEGIN
  IF NOT (oh_is_live(NEW.status) AND NEW.deleted_at IS NULL) THEN
    RETURN NEW;
  END IF;
  IF NEW.time_slot_id <> OLD.time_slot_id THEN
    DELETE FROM slot_holds WHERE time_slot_id = NEW.time_slot_id;
  END IF;
  IF oh_is_live(OLD.status) AND OLD.deleted_at IS NULL AND NEW.time_slot_id = OLD.time_slot_id
     AND NEW.meeting_start_time = OLD.meeting_start_time AND NEW.meeting_end_time = OLD.meeting_end_time THEN
    RETURN NEW;
  END IF;
  SELECT * INTO slot FROM time_slots WHERE id = NEW.time_slot_id FOR NO KEY UPDATE;
  IF NOT FOUND OR slot.deleted_at IS NOT NULL OR (slot.is_booked AND slot.booking_id IS DISTINCT FROM NEW.id) THEN
    RAISE EXCEPTION 'the slot is not free' USING ERRCODE = 'unique_violation', CONSTRAINT = 'bookings_live_slot_uq';
  END IF;
  IF slot.mentor_id <> NEW.mentor_id OR slot.start_time <> NEW.meeting_start_time OR slot.end_time <> NEW.meeting_end_time THEN
    RAISE EXCEPTION 'a booking has the mentor and the time of its slot'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_slot_time_ck';
  END IF;
  RETURN NEW;
END
$$;
