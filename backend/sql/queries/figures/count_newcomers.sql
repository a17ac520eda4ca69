-- Mentees who joined in [from, to) and whose first days are over, by the sessions that they booked in them.
WITH newcomers AS MATERIALIZED (
  SELECT u.id, u.created_at AS joined, u.created_at + make_interval(hours => 24 * :days::int) AS until
  FROM users u
  WHERE u.role = 'mentee' AND u.created_at >= :from::timestamptz AND u.created_at < :to::timestamptz
    AND u.created_at + make_interval(hours => 24 * :days::int) <= :now::timestamptz
    AND (:everybody::boolean OR u.id IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
), sessions AS (
  SELECT n.id, (
    SELECT count(*)::int FROM bookings b
    WHERE b.mentee_id = n.id AND b.created_at >= n.joined AND b.created_at < n.until AND b.deleted_at IS NULL
      AND b.status IN ('confirmed', 'completed')) + (
    SELECT count(*)::int FROM bookings b
    WHERE b.mentee_id = n.id AND b.created_at >= n.joined AND b.created_at < n.until AND b.deleted_at IS NULL
      AND b.status = 'pending' AND b.created_at > :now::timestamptz - oh_request_life()
      AND oh_is_live(oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now::timestamptz))) AS many
  FROM newcomers n
)
SELECT least(many, :most::int) AS sessions, count(*)::int AS mentees, sum(many)::int AS booked
FROM sessions
GROUP BY 1
ORDER BY 1
