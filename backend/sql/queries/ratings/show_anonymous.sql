-- What was said without a name is read once the week is over and so many people have said something so:
-- all of that together, so that nothing tells which one is whose.
WITH due AS MATERIALIZED (
  SELECT w.id, w.rater_id, w.rated_user_id
  FROM ratings w
  JOIN bookings b ON b.id = w.booking_id AND b.meeting_end_time <= :now::timestamptz - oh_rating_delay()
  WHERE w.is_anonymous AND w.shown_at IS NULL AND w.effective_at IS NOT NULL AND w.deleted_at IS NULL
), enough AS (
  SELECT d.rated_user_id FROM due d GROUP BY d.rated_user_id HAVING count(DISTINCT d.rater_id) >= oh_anonymous_group()
)
UPDATE ratings r
SET shown_at = :now
FROM due d
JOIN enough e ON e.rated_user_id = d.rated_user_id
WHERE r.id = d.id AND r.shown_at IS NULL
