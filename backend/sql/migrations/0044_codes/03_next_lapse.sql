-- When the next of all requests lapses, if that is after `at` and not after `until`: what is remembered of slots and
-- bookings holds no longer. Nothing of whose it is.
CREATE FUNCTION oh_next_lapse(at timestamptz, until timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF NOT oh_is_signed_in() THEN
    RETURN NULL;
  END IF;
  -- Two short ranges of two indexes: those that get too old in that time, and those whose meeting would begin in it.
  RETURN (
    SELECT min(n.lapses_at)
    FROM (SELECT oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time) AS lapses_at
          FROM bookings b
          WHERE b.status = 'pending' AND b.deleted_at IS NULL
            AND b.created_at > at - interval '168 hours' AND b.created_at <= until - interval '168 hours'
          UNION ALL
          SELECT oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time)
          FROM bookings b
          WHERE b.status = 'pending' AND b.deleted_at IS NULL
            AND b.meeting_start_time > at AND b.meeting_start_time <= until) n
    WHERE n.lapses_at > at);
END
$$;
REVOKE EXECUTE ON FUNCTION oh_next_lapse(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_next_lapse(timestamptz, timestamptz) TO officehours_app;
