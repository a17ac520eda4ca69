-- Dormant (FR57) is who has had nothing to do with a booking for 90 days. It is known to the minute, so that a rush of
-- bookings does not write the same two people again and again.
CREATE FUNCTION oh_is_activity_due(last timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN last IS NULL OR last < at - interval '1 minute';

-- As before; the people last of all, and without waiting for any of them: those who are to be written were locked before the
-- slots (oh_slot_facts, oh_lock_parties).
CREATE OR REPLACE FUNCTION oh_bookings_begin() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  wanted integer;
  taken integer;
  is_kept boolean;
  people uuid[];
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

  -- Everybody else has people before slots and bookings, so nobody is waited for here. Who is skipped was free of need when
  -- the people were locked, and somebody's business since: a minute of their activity goes.
  people := array(
    SELECT u.id FROM users u
     WHERE u.id = ANY (ARRAY(SELECT n.mentor_id FROM new_rows n UNION ALL SELECT n.mentee_id FROM new_rows n))
       AND oh_is_activity_due(u.last_activity_at, (SELECT max(n.created_at) FROM new_rows n))
       FOR NO KEY UPDATE SKIP LOCKED);
  IF cardinality(people) > 0 THEN
    UPDATE users u SET last_activity_at = greatest(u.last_activity_at, met.at)
      FROM (SELECT who.id, max(who.at) AS at
              FROM (SELECT n.mentor_id, n.created_at FROM new_rows n UNION ALL SELECT n.mentee_id, n.created_at FROM new_rows n) who (id, at)
             GROUP BY who.id) met
     WHERE u.id = ANY (people) AND u.id = met.id AND oh_is_activity_due(u.last_activity_at, met.at);
  END IF;
  RETURN NULL;
END
$$;
