-- The people of a meeting that is about to move or to change hands, before the meeting itself: nobody is booked, moved or
-- deactivated meanwhile whom that concerns. `others` are those who come to it. For whoever may see the meeting; nothing else
-- is locked for anybody.
CREATE FUNCTION oh_lock_parties(booking uuid, others uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  me constant uuid := oh_user_id();
  people uuid[];
BEGIN
  SELECT ARRAY[b.mentor_id, b.mentee_id] || CASE WHEN oh_is_staff() THEN others ELSE '{}' END INTO people
    FROM bookings b
   WHERE b.id = booking AND b.deleted_at IS NULL AND (oh_is_staff() OR me IN (b.mentor_id, b.mentee_id));
  PERFORM FROM users u WHERE u.id = ANY (people) ORDER BY u.id FOR NO KEY UPDATE;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_lock_parties FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_lock_parties TO officehours_app;
