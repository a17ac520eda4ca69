-- FR50: whether a booking uses up one of its mentee's week, of which `since` is the first moment. Canceled and expired
-- ones don't. One condition, so that the planner takes it apart and uses the index of a mentee's bookings by creation.
CREATE FUNCTION oh_uses_week(b bookings, since timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN b.deleted_at IS NULL AND b.created_at >= since
   AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, at)
       IN ('pending', 'confirmed', 'completed');

-- Only these words of the function change.
DO $$
DECLARE
  before constant text := pg_get_functiondef('oh_slot_facts(uuid[], uuid[], uuid, timestamptz)'::regprocedure);
  after constant text := replace(before,
    '    -- FR50: created since their Monday, canceled and expired ones excluded.
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS used FROM bookings k
       WHERE k.mentee_id = i.mentee AND k.deleted_at IS NULL AND k.created_at >= oh_week_start(m.time_zone, at)
         AND (staff OR me IN (k.mentee_id, k.mentor_id))
         AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, at)
             IN (''pending'', ''confirmed'', ''completed'')) made
',
    '    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS used FROM bookings k
       WHERE k.mentee_id = i.mentee AND oh_uses_week(k, oh_week_start(m.time_zone, at), at)
         AND (staff OR me IN (k.mentee_id, k.mentor_id))) made
');
BEGIN
  IF after = before THEN
    RAISE EXCEPTION 'oh_slot_facts() is not as this migration knows it';
  END IF;
  EXECUTE after;
END
$$;
