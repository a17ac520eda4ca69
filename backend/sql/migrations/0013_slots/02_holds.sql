-- Holds that ran out, because the form was left without a word: whoever looks at such a slot is told
-- that it is open again. What somebody renews or books at this moment is left to them.
CREATE FUNCTION oh_release_lapsed_holds(at timestamptz) RETURNS integer
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
      SELECT h.time_slot_id FROM slot_holds h WHERE h.expires_at <= at FOR UPDATE SKIP LOCKED
    ), gone AS (
      DELETE FROM slot_holds h USING lapsed l WHERE h.time_slot_id = l.time_slot_id RETURNING h.time_slot_id
    )
    SELECT s.* FROM gone JOIN time_slots s ON s.id = gone.time_slot_id
  LOOP
    released := released + 1;
    IF NOT freed.is_booked AND freed.deleted_at IS NULL THEN
      PERFORM oh_tell_slot(freed, 'open');
    END IF;
  END LOOP;
  RETURN released;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_release_lapsed_holds FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_release_lapsed_holds TO officehours_app;
