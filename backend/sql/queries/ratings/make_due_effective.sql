-- A week after the meeting a rating counts, whether or not the other side has rated. An anonymous one waits
-- for others on top of that: they begin to count together, so that nothing tells which one is whose.
WITH due AS MATERIALIZED (
  SELECT w.id, w.rater_id, w.rated_user_id, w.is_anonymous, b.meeting_end_time
  FROM ratings w
  JOIN bookings b ON b.id = w.booking_id AND b.meeting_end_time <= :now::timestamptz - oh_rating_delay()
  WHERE w.effective_at IS NULL AND w.deleted_at IS NULL
), enough AS (
  SELECT d.rated_user_id
  FROM due d
  WHERE d.is_anonymous
  GROUP BY d.rated_user_id
  HAVING count(DISTINCT d.rater_id) >= oh_anonymous_group()
), chosen AS (
  (SELECT d.id FROM due d WHERE NOT d.is_anonymous ORDER BY d.meeting_end_time, d.id LIMIT :limit)
  UNION ALL
  SELECT d.id FROM due d JOIN enough e ON e.rated_user_id = d.rated_user_id WHERE d.is_anonymous
)
UPDATE ratings r
SET effective_at = :now
FROM chosen
WHERE r.id = chosen.id AND r.effective_at IS NULL
