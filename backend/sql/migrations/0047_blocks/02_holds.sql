-- A hold that was given back or ran out stays for a quarter of an hour, as somebody's who has had the slot: it keeps it from
-- nobody, and whoever holds the slot once more goes on with the time that is left of theirs. So there are several of a person,
-- one of which is in force.
ALTER TABLE slot_holds ADD COLUMN released_at timestamptz;
ALTER TABLE slot_holds DROP CONSTRAINT slot_holds_holder_uq;
CREATE UNIQUE INDEX slot_holds_holder_uq ON slot_holds (holder_id) WHERE released_at IS NULL;
CREATE INDEX slot_holds_holder_idx ON slot_holds (holder_id);

-- As before; and when the time is used up, `held_until` lies behind us: the slot is kept for nobody, and anybody can book it.
CREATE OR REPLACE FUNCTION oh_hold_slot(slot uuid, until timestamptz, longest interval, at timestamptz, OUT state text, OUT held_until timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  me uuid := oh_user_id();
  wanted time_slots%ROWTYPE;
  other time_slots%ROWTYPE;
  began timestamptz;
  was_held boolean;
BEGIN
  -- Holds of one person wait for each other.
  PERFORM FROM users WHERE id = me FOR NO KEY UPDATE;
  SELECT * INTO wanted FROM time_slots s WHERE s.id = slot FOR UPDATE;
  IF NOT FOUND OR wanted.deleted_at IS NOT NULL THEN
    state := 'missing';
    RETURN;
  END IF;
  IF NOT oh_is_unbooked(wanted.is_booked, wanted.lapses_at, wanted.is_stale, wanted.availability_block_id, at) THEN
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
  UPDATE slot_holds h SET expires_at = least(h.expires_at, at), released_at = at
   WHERE h.holder_id = me AND h.time_slot_id <> slot AND h.released_at IS NULL;
  SELECT h.created_at, h.expires_at > at INTO began, was_held FROM slot_holds h
   WHERE h.time_slot_id = slot AND h.holder_id = me AND h.expires_at > at - longest;
  held_until := least(until, coalesce(began, at) + longest);
  state := 'held';
  IF held_until <= at THEN
    RETURN;
  END IF;
  INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at, created_at)
  VALUES (slot, wanted.mentor_id, me, held_until, at)
  ON CONFLICT (time_slot_id) DO UPDATE
    SET holder_id = me, expires_at = excluded.expires_at, created_at = coalesce(began, at), updated_at = now(), released_at = NULL;
  IF NOT coalesce(was_held, false) THEN
    PERFORM oh_tell_slot(wanted, 'held');
  END IF;
END
$$;

CREATE OR REPLACE FUNCTION oh_release_slot(slot uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  freed time_slots%ROWTYPE;
BEGIN
  UPDATE slot_holds h SET expires_at = least(h.expires_at, at), released_at = at
   WHERE h.time_slot_id = slot AND h.holder_id = oh_user_id() AND h.released_at IS NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  SELECT * INTO freed FROM time_slots s WHERE s.id = slot;
  IF NOT freed.is_booked AND freed.deleted_at IS NULL THEN
    PERFORM oh_tell_slot(freed, 'open');
  END IF;
  RETURN true;
END
$$;

-- As before; what is nobody's time any more is forgotten.
DROP FUNCTION oh_release_lapsed_holds(timestamptz);
CREATE FUNCTION oh_release_lapsed_holds(longest interval, at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  freed time_slots%ROWTYPE;
  released integer := 0;
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR freed IN
    WITH lapsed AS (
      SELECT h.time_slot_id FROM slot_holds h WHERE h.expires_at <= at AND h.released_at IS NULL FOR UPDATE SKIP LOCKED
    ), gone AS (
      UPDATE slot_holds h SET released_at = at FROM lapsed l WHERE h.time_slot_id = l.time_slot_id RETURNING h.time_slot_id
    )
    SELECT s.* FROM gone JOIN time_slots s ON s.id = gone.time_slot_id
  LOOP
    released := released + 1;
    IF NOT freed.is_booked AND freed.deleted_at IS NULL THEN
      PERFORM oh_tell_slot(freed, 'open');
    END IF;
  END LOOP;
  DELETE FROM slot_holds h USING (
    SELECT o.time_slot_id FROM slot_holds o WHERE o.released_at IS NOT NULL AND o.expires_at <= at - longest FOR UPDATE SKIP LOCKED) old
   WHERE h.time_slot_id = old.time_slot_id;
  RETURN released;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_release_lapsed_holds FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_release_lapsed_holds TO officehours_app;
