-- All that these people's scores are made of, as far as the caller may see it: their own meetings
-- and the ratings of them that count (oh_counted_ratings).
SELECT u.id, u.role, u.is_active, u.reputation_score, u.reputation_tier, u.reputation_override, u.version, u.created_at,
       r.ratings_count, r.ratings_sum, m.completed, m.attended, m.canceled, m.late, m.total, m.confirmed, m.response_hours
FROM users u
CROSS JOIN LATERAL oh_rating_totals(u.id) r
CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE o.took_place) AS completed,
         count(*) FILTER (WHERE o.took_place AND o.was_there) AS attended,
         count(*) FILTER (WHERE o.canceled) AS canceled,
         count(*) FILTER (WHERE o.canceled AND oh_is_late_cancellation(o.meeting_start_time, o.canceled_at, :now)) AS late,
         count(*) FILTER (WHERE o.canceled OR o.confirmed_at IS NOT NULL) AS total,
         count(*) FILTER (WHERE o.in_person) AS confirmed,
         avg(extract(epoch FROM o.confirmed_at - o.created_at) / 3600) FILTER (WHERE o.in_person) AS response_hours
  FROM (
    SELECT b.meeting_start_time, b.canceled_at, b.confirmed_at, b.created_at,
           b.status = 'completed' OR (b.status = 'confirmed' AND b.meeting_end_time <= :now::timestamptz) AS took_place,
           coalesce(b.attendance NOT IN ('mentor_absent', 'both_absent'), true) AS was_there,
           -- A mentor's "no" to a request is no cancellation.
           b.status = 'canceled' AND b.canceled_by = u.id AND b.confirmed_at IS NOT NULL AS canceled,
           -- Neither a coordinator's answer nor the automatic one.
           coalesce(b.confirmed_by = u.id AND b.confirmed_at > b.created_at, false) AS in_person
    FROM bookings b
    WHERE b.mentor_id = u.id AND b.deleted_at IS NULL
    UNION ALL
    SELECT b.meeting_start_time, b.canceled_at, b.confirmed_at, b.created_at,
           b.status = 'completed' OR (b.status = 'confirmed' AND b.meeting_end_time <= :now::timestamptz),
           coalesce(b.attendance NOT IN ('mentee_absent', 'both_absent'), true),
           b.status = 'canceled' AND b.canceled_by = u.id,
           false
    FROM bookings b
    WHERE b.mentee_id = u.id AND b.deleted_at IS NULL) o) m
WHERE u.id = ANY (:people) AND u.deleted_at IS NULL AND u.role <> 'coordinator'
ORDER BY u.id
