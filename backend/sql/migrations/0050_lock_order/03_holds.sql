-- As before; two who take the slots that the other one had do not wait for each other.
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
  SELECT * INTO wanted FROM time_slots s WHERE s.id = slot FOR NO KEY UPDATE;
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
  -- The own one and this slot's, in one order: two people may be changing over.
  PERFORM FROM slot_holds h WHERE h.time_slot_id = slot OR (h.holder_id = me AND h.released_at IS NULL) ORDER BY h.time_slot_id FOR UPDATE;
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
