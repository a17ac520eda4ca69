-- The coordinators' list of bookings, a walk along an index until the page is full. Many meetings begin at the same moment, more
-- of them where there are more people: the index knows the order among them, too, and the status, so that what has another one
-- is passed over in the index.
DROP INDEX bookings_start_idx;
CREATE INDEX bookings_start_idx ON bookings (meeting_start_time, id) INCLUDE (status, mentor_id, mentee_id) WHERE deleted_at IS NULL;

-- All bookings, for coordinators and the server itself, of whom the table's own policy asks no more: one question for the whole
-- statement. Behind the policy no status is compared in an index, because comparing one might tell of rows that are nobody's
-- business.
CREATE VIEW staff_bookings AS
SELECT b.id, b.status, b.meeting_start_time, b.meeting_end_time, b.created_at
FROM bookings b
WHERE b.deleted_at IS NULL AND (SELECT oh_is_staff());
GRANT SELECT ON staff_bookings TO officehours_app;

-- The next `many` of a status after a place. Functions in FROM, which the planner puts in the place of their calls.
CREATE FUNCTION oh_bookings_down(is_wanted boolean, of booking_status, since timestamptz, until timestamptz,
                                 after_start timestamptz, after_id uuid, many bigint)
RETURNS TABLE (id uuid, meeting_start_time timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT b.id, b.meeting_start_time
  FROM staff_bookings b
  WHERE is_wanted AND b.status = of
    AND b.meeting_start_time >= since AND b.meeting_start_time < until
    AND b.meeting_start_time <= after_start AND (b.meeting_start_time < after_start OR b.id < after_id)
  ORDER BY b.meeting_start_time DESC, b.id DESC
  LIMIT many
$$;
CREATE FUNCTION oh_bookings_up(is_wanted boolean, of booking_status, since timestamptz, until timestamptz,
                               after_start timestamptz, after_id uuid, many bigint)
RETURNS TABLE (id uuid, meeting_start_time timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT b.id, b.meeting_start_time
  FROM staff_bookings b
  WHERE is_wanted AND b.status = of
    AND b.meeting_start_time >= since AND b.meeting_start_time < until
    AND b.meeting_start_time >= after_start AND (b.meeting_start_time > after_start OR b.id > after_id)
  ORDER BY b.meeting_start_time, b.id
  LIMIT many
$$;

-- The same of those whose status may have ended by itself: the row itself is looked at only where the index says that status.
CREATE FUNCTION oh_bookings_ahead_down(is_wanted boolean, of booking_status, since timestamptz, until timestamptz,
                                       after_start timestamptz, after_id uuid, many bigint, at timestamptz)
RETURNS TABLE (id uuid, meeting_start_time timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT b.id, b.meeting_start_time
  FROM staff_bookings b
  JOIN staff_bookings w ON w.id = b.id
  WHERE is_wanted AND b.status = of
    AND b.meeting_start_time >= since AND b.meeting_start_time < until
    AND b.meeting_start_time <= after_start AND (b.meeting_start_time < after_start OR b.id < after_id)
    AND oh_effective_status(w.status, w.created_at, w.meeting_start_time, w.meeting_end_time, at) = of
  ORDER BY b.meeting_start_time DESC, b.id DESC
  LIMIT many
$$;
CREATE FUNCTION oh_bookings_ahead_up(is_wanted boolean, of booking_status, since timestamptz, until timestamptz,
                                     after_start timestamptz, after_id uuid, many bigint, at timestamptz)
RETURNS TABLE (id uuid, meeting_start_time timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT b.id, b.meeting_start_time
  FROM staff_bookings b
  JOIN staff_bookings w ON w.id = b.id
  WHERE is_wanted AND b.status = of
    AND b.meeting_start_time >= since AND b.meeting_start_time < until
    AND b.meeting_start_time >= after_start AND (b.meeting_start_time > after_start OR b.id > after_id)
    AND oh_effective_status(w.status, w.created_at, w.meeting_start_time, w.meeting_end_time, at) = of
  ORDER BY b.meeting_start_time, b.id
  LIMIT many
$$;

-- Those whose end came by itself and is not written down yet, which a job does every minute: few. Requests lapse a week after
-- they were made, or when the meeting would have begun.
CREATE FUNCTION oh_bookings_unsettled(is_completed_wanted boolean, is_expired_wanted boolean, since timestamptz, until timestamptz,
                                      at timestamptz)
RETURNS TABLE (id uuid, meeting_start_time timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT u.id, u.meeting_start_time
  FROM (SELECT b.id, b.meeting_start_time
        FROM staff_bookings b
        WHERE is_completed_wanted AND b.status = 'confirmed' AND b.meeting_end_time <= at
        UNION ALL
        SELECT b.id, b.meeting_start_time
        FROM staff_bookings b
        WHERE is_expired_wanted AND b.status = 'pending' AND b.created_at <= at - interval '168 hours'
        UNION ALL
        SELECT b.id, b.meeting_start_time
        FROM (SELECT b.id, b.meeting_start_time
              FROM staff_bookings b
              WHERE is_expired_wanted AND b.status = 'pending' AND b.meeting_start_time <= at
                AND b.meeting_start_time > at - interval '168 hours') b
        JOIN staff_bookings w ON w.id = b.id AND w.created_at > at - interval '168 hours'
        OFFSET 0) u -- few are found like this, and only then asked where they lie
  WHERE u.meeting_start_time >= since AND u.meeting_start_time < until
$$;
REVOKE EXECUTE ON FUNCTION
  oh_bookings_down(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint),
  oh_bookings_up(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint),
  oh_bookings_ahead_down(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint, timestamptz),
  oh_bookings_ahead_up(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint, timestamptz),
  oh_bookings_unsettled(boolean, boolean, timestamptz, timestamptz, timestamptz)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  oh_bookings_down(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint),
  oh_bookings_up(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint),
  oh_bookings_ahead_down(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint, timestamptz),
  oh_bookings_ahead_up(boolean, booking_status, timestamptz, timestamptz, timestamptz, uuid, bigint, timestamptz),
  oh_bookings_unsettled(boolean, boolean, timestamptz, timestamptz, timestamptz)
  TO officehours_app;
