-- Bookings of one moment are written in one statement (services/bookingservice): what follows from them
-- is done for all of them at once, too. What each of these statements does is what the triggers of
-- single rows did before.

-- New bookings: their slots, holds, waiting lists, and who has met whom. Whoever looks is told.
CREATE FUNCTION oh_bookings_begin() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  wanted integer;
  taken integer;
  is_kept boolean;
BEGIN
  SELECT count(*) INTO wanted FROM new_rows n WHERE oh_is_live(n.status) AND n.deleted_at IS NULL;
  IF wanted > 0 THEN
    UPDATE time_slots s
       SET is_booked = true, booking_id = n.id, lapses_at = oh_slot_lapses_at(n.status, n.created_at, n.meeting_start_time)
      FROM new_rows n
     WHERE s.id = n.time_slot_id AND oh_is_live(n.status) AND n.deleted_at IS NULL
       AND NOT s.is_booked AND s.deleted_at IS NULL
       AND s.mentor_id = n.mentor_id AND s.start_time = n.meeting_start_time AND s.end_time = n.meeting_end_time;
    GET DIAGNOSTICS taken = ROW_COUNT;
    IF taken < wanted THEN
      IF EXISTS (SELECT FROM new_rows n JOIN time_slots s ON s.id = n.time_slot_id
                  WHERE s.booking_id IS DISTINCT FROM n.id AND oh_is_live(n.status) AND n.deleted_at IS NULL
                    AND NOT s.is_booked AND s.deleted_at IS NULL) THEN
        RAISE EXCEPTION 'a booking has the mentor and the time of its slot'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_slot_time_ck';
      END IF;
      RAISE EXCEPTION 'the slot is not free' USING ERRCODE = 'unique_violation', CONSTRAINT = 'bookings_live_slot_uq';
    END IF;

    -- A hold ends with the booking of its slot; somebody else's, while it lasts, forbids it.
    WITH gone AS (
      DELETE FROM slot_holds h USING new_rows n
       WHERE h.time_slot_id = n.time_slot_id AND oh_is_live(n.status) AND n.deleted_at IS NULL
      RETURNING n.created_via = 'mentee' AND h.holder_id <> n.mentee_id AND h.expires_at > n.created_at AS kept
    )
    SELECT bool_or(kept) INTO is_kept FROM gone;
    IF is_kept THEN
      RAISE EXCEPTION 'somebody keeps this slot' USING ERRCODE = 'unique_violation', CONSTRAINT = 'slot_holds_kept_ex';
    END IF;
  END IF;

  -- Whoever has booked the mentor waits no longer.
  UPDATE waiting_list w SET left_at = n.created_at
    FROM new_rows n
   WHERE w.mentor_id = n.mentor_id AND w.mentee_id = n.mentee_id AND w.left_at IS NULL
     AND n.status IN ('pending', 'confirmed');

  -- Dormant (FR57) is who has had nothing to do with a booking for 90 days: known to the minute, so
  -- that a rush of bookings does not write the same two people again and again. Rows are locked in
  -- one order, against deadlocks.
  PERFORM FROM users u
    WHERE u.id IN (SELECT n.mentor_id FROM new_rows n UNION ALL SELECT n.mentee_id FROM new_rows n)
      AND (u.last_activity_at IS NULL OR u.last_activity_at < (SELECT max(n.created_at) FROM new_rows n) - interval '1 minute')
    ORDER BY u.id FOR NO KEY UPDATE;
  IF FOUND THEN
    UPDATE users u SET last_activity_at = greatest(u.last_activity_at, met.at)
      FROM (SELECT who.id, max(who.at) AS at
              FROM (SELECT n.mentor_id, n.created_at FROM new_rows n UNION ALL SELECT n.mentee_id, n.created_at FROM new_rows n) who (id, at)
             GROUP BY who.id) met
     WHERE u.id = met.id AND (u.last_activity_at IS NULL OR u.last_activity_at < met.at - interval '1 minute');
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_bookings_begin() FROM PUBLIC;

DROP TRIGGER bookings_ends_wait ON bookings;
DROP FUNCTION oh_booking_ends_wait();
DROP TRIGGER bookings_takes_slot ON bookings;
DROP TRIGGER bookings_takes_slot_held ON bookings;
DROP TRIGGER bookings_syncs_slot ON bookings;
CREATE TRIGGER bookings_begin AFTER INSERT ON bookings
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_bookings_begin();

-- What changes of one that is there, as before.
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
  SELECT * INTO slot FROM time_slots WHERE id = NEW.time_slot_id FOR UPDATE;
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
DROP FUNCTION oh_booking_minds_hold();

CREATE OR REPLACE FUNCTION oh_booking_syncs_slot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  was_live constant boolean := oh_is_live(OLD.status) AND OLD.deleted_at IS NULL;
  is_live constant boolean := oh_is_live(NEW.status) AND NEW.deleted_at IS NULL;
BEGIN
  IF was_live AND (NOT is_live OR NEW.time_slot_id <> OLD.time_slot_id) THEN
    UPDATE time_slots SET is_booked = false, booking_id = NULL, lapses_at = NULL
     WHERE id = OLD.time_slot_id AND booking_id = OLD.id;
  END IF;
  IF is_live AND (NOT was_live OR NEW.time_slot_id <> OLD.time_slot_id OR (NEW.status = 'pending') <> (OLD.status = 'pending')) THEN
    UPDATE time_slots
       SET is_booked = true, booking_id = NEW.id,
           lapses_at = oh_slot_lapses_at(NEW.status, NEW.created_at, NEW.meeting_start_time)
     WHERE id = NEW.time_slot_id;
  END IF;
  IF NEW.status IS DISTINCT FROM OLD.status AND oh_user_id() IN (NEW.mentor_id, NEW.mentee_id) THEN
    UPDATE users SET last_activity_at = greatest(last_activity_at, now()) WHERE id = oh_user_id();
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER bookings_takes_slot BEFORE UPDATE OF status, time_slot_id, meeting_start_time, meeting_end_time, deleted_at ON bookings
FOR EACH ROW EXECUTE FUNCTION oh_booking_takes_slot();
CREATE TRIGGER bookings_syncs_slot AFTER UPDATE OF status, time_slot_id, deleted_at ON bookings
FOR EACH ROW EXECUTE FUNCTION oh_booking_syncs_slot();

-- Indexes are asked in the order in which they were made. Whoever comes second for a slot should hear
-- that from the slot's own one: those of the overlaps, where two can wait for each other, come after it.
ALTER TABLE bookings DROP CONSTRAINT bookings_mentor_overlap_ex, DROP CONSTRAINT bookings_mentee_overlap_ex;
ALTER TABLE bookings
  ADD CONSTRAINT bookings_mentor_overlap_ex EXCLUDE USING gist (mentor_id WITH =, tstzrange(meeting_start_time, meeting_end_time) WITH &&)
    WHERE (deleted_at IS NULL AND status IN ('pending', 'confirmed', 'completed')),
  ADD CONSTRAINT bookings_mentee_overlap_ex EXCLUDE USING gist (mentee_id WITH =, tstzrange(meeting_start_time, meeting_end_time) WITH &&)
    WHERE (deleted_at IS NULL AND status IN ('pending', 'confirmed', 'completed'));
