-- As before, and with an end: a hold that is renewed again and again ends a quarter of an hour after it
-- began, so that a form that was forgotten keeps a slot from nobody.
DROP FUNCTION oh_hold_slot(uuid, timestamptz, timestamptz);
CREATE FUNCTION oh_hold_slot(slot uuid, until timestamptz, longest interval, at timestamptz, OUT state text, OUT held_until timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  me uuid := oh_user_id();
  wanted time_slots%ROWTYPE;
  other time_slots%ROWTYPE;
  began timestamptz;
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
  SELECT h.created_at INTO began FROM slot_holds h WHERE h.time_slot_id = slot AND h.holder_id = me AND h.expires_at > at;
  held_until := least(until, coalesce(began, at) + longest);
  INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at, created_at)
  VALUES (slot, wanted.mentor_id, me, held_until, at)
  ON CONFLICT (time_slot_id) DO UPDATE
    SET holder_id = me, expires_at = excluded.expires_at, created_at = coalesce(began, at), updated_at = now();
  IF began IS NULL THEN
    PERFORM oh_tell_slot(wanted, 'held');
  END IF;
  state := 'held';
END
$$;
REVOKE EXECUTE ON FUNCTION oh_hold_slot FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_hold_slot TO officehours_app;
