-- Whether a request holds its slot in name only: it has lapsed, and no job has written that down
-- yet. Says nothing else of a booking, so everybody may ask; the rule is effectiveStatus()'s.
CREATE FUNCTION oh_is_lapsed(booking uuid, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM bookings b
    WHERE b.id = booking AND b.status = 'pending'
      AND at >= least(b.created_at + interval '168 hours', b.meeting_start_time))
$$;
