-- From when on a slot's booking holds it in name only: a request that has lapsed, and no job has
-- written that down yet. Null for all other slots. The rule is effectiveStatus()'s.
ALTER TABLE time_slots ADD COLUMN lapses_at timestamptz;

CREATE FUNCTION oh_slot_lapses_at(status booking_status, created timestamptz, starts timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN status = 'pending' THEN least(created + interval '168 hours', starts) END;

CREATE OR REPLACE FUNCTION oh_booking_syncs_slot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  was_live boolean := TG_OP = 'UPDATE' AND oh_is_live(OLD.status) AND OLD.deleted_at IS NULL;
  is_live boolean := oh_is_live(NEW.status) AND NEW.deleted_at IS NULL;
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
  -- Dormant (FR57) is who has had nothing to do with a booking for 90 days: known to the minute, so
  -- that a rush of bookings does not write the same two people again and again. Rows are locked in
  -- one order, against deadlocks.
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM users
      WHERE id IN (NEW.mentor_id, NEW.mentee_id)
        AND (last_activity_at IS NULL OR last_activity_at < NEW.created_at - interval '1 minute')
      ORDER BY id FOR NO KEY UPDATE;
    IF FOUND THEN
      UPDATE users SET last_activity_at = greatest(last_activity_at, NEW.created_at)
       WHERE id IN (NEW.mentor_id, NEW.mentee_id)
         AND (last_activity_at IS NULL OR last_activity_at < NEW.created_at - interval '1 minute');
    END IF;
  ELSIF NEW.status IS DISTINCT FROM OLD.status AND oh_user_id() IN (NEW.mentor_id, NEW.mentee_id) THEN
    UPDATE users SET last_activity_at = greatest(last_activity_at, now()) WHERE id = oh_user_id();
  END IF;
  RETURN NULL;
END
$$;

ALTER TABLE time_slots DISABLE TRIGGER USER;
UPDATE time_slots s SET lapses_at = oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time)
FROM bookings b WHERE b.id = s.booking_id AND b.status = 'pending';
ALTER TABLE time_slots ENABLE TRIGGER USER;

-- What everybody who is signed in may see of slots, blocks and caps: the tables' own rule, said once
-- for a list and not once for each table in it. Views run with their owner's rights.
CREATE VIEW slot_offers AS
SELECT s.id, s.mentor_id, s.availability_block_id, s.start_time, s.end_time, s.is_booked, s.is_stale, s.lapses_at
FROM time_slots s
WHERE s.deleted_at IS NULL AND (SELECT oh_is_signed_in());

CREATE VIEW block_offers AS
SELECT b.id, b.mentor_id, b.meeting_type, b.description,
       CASE b.meeting_type
         WHEN 'in_person_custom' THEN b.location_custom
         WHEN 'in_person_preset' THEN (SELECT l.name || ', ' || l.address FROM locations l WHERE l.id = b.location_preset_id)
       END AS location
FROM availability_blocks b
WHERE b.deleted_at IS NULL AND (SELECT oh_is_signed_in());

-- Slots that others than the caller keep, without who they are.
CREATE VIEW held_slots AS
SELECT h.time_slot_id, h.mentor_id, h.expires_at
FROM slot_holds h
WHERE h.holder_id IS DISTINCT FROM oh_user_id() AND (SELECT oh_is_signed_in());
GRANT SELECT ON slot_offers, block_offers, held_slots TO officehours_app;

CREATE VIEW load_caps AS
SELECT p.user_id AS mentor_id, p.time_zone, p.load_cap
FROM user_profiles p
WHERE p.load_cap IS NOT NULL AND (SELECT oh_is_signed_in());
GRANT SELECT ON load_caps TO officehours_app;

-- The weeks of a mentor, Monday to Monday on the wall clock of `zone`, in which `cap` is reached.
CREATE FUNCTION oh_full_weeks(mentor uuid, zone text, cap integer, since timestamptz, until timestamptz) RETURNS tstzrange[]
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT array_agg(tstzrange(w.monday, oh_week_start(zone, w.monday + interval '192 hours')))
    FROM (SELECT oh_week_start(zone, s.start_time) AS monday
          FROM slot_offers s
          WHERE s.mentor_id = mentor AND s.is_booked
            AND s.start_time >= oh_week_start(zone, since) AND s.start_time < until + interval '192 hours'
          GROUP BY 1 HAVING count(*) >= cap) w);
END
$$;

-- As before, by the column.
CREATE OR REPLACE FUNCTION oh_hold_slot(slot uuid, until timestamptz, at timestamptz, OUT state text, OUT held_until timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  me uuid := oh_user_id();
  wanted time_slots%ROWTYPE;
  other time_slots%ROWTYPE;
  was_held boolean;
BEGIN
  -- Holds of one person wait for each other.
  PERFORM FROM users WHERE id = me FOR NO KEY UPDATE;
  SELECT * INTO wanted FROM time_slots s WHERE s.id = slot FOR UPDATE;
  IF NOT FOUND OR wanted.deleted_at IS NOT NULL THEN
    state := 'missing';
    RETURN;
  END IF;
  IF wanted.is_booked AND NOT coalesce(wanted.lapses_at <= at, false) THEN
    state := 'booked';
    RETURN;
  END IF;
  SELECT h.expires_at INTO held_until FROM slot_holds h
   WHERE h.time_slot_id = slot AND h.holder_id <> me AND h.expires_at > at;
  IF FOUND THEN
    state := 'taken';
    RETURN;
  END IF;
  SELECT s.* INTO other FROM slot_holds h JOIN time_slots s ON s.id = h.time_slot_id
   WHERE h.holder_id = me AND h.time_slot_id <> slot AND h.expires_at > at;
  IF FOUND THEN
    PERFORM oh_tell_slot(other, 'open');
  END IF;
  DELETE FROM slot_holds h WHERE h.holder_id = me AND h.time_slot_id <> slot;
  SELECT EXISTS (SELECT FROM slot_holds h WHERE h.time_slot_id = slot AND h.holder_id = me AND h.expires_at > at) INTO was_held;
  INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at, created_at) VALUES (slot, wanted.mentor_id, me, until, at)
  ON CONFLICT (time_slot_id) DO UPDATE SET holder_id = me, expires_at = until, updated_at = now();
  IF NOT was_held THEN
    PERFORM oh_tell_slot(wanted, 'held');
  END IF;
  state := 'held';
  held_until := until;
END
$$;
DROP FUNCTION oh_is_lapsed(uuid, timestamptz);
DROP FUNCTION oh_held_slots(uuid, timestamptz);
