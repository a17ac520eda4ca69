-- A week after the meeting a rating counts, whether or not the other side has rated.
WITH due AS (
  SELECT w.id
  FROM ratings w
  JOIN bookings b ON b.id = w.booking_id AND b.meeting_end_time <= :now::timestamptz - oh_rating_delay()
  WHERE w.effective_at IS NULL AND w.deleted_at IS NULL
  ORDER BY b.meeting_end_time, w.id
  LIMIT :limit
)
UPDATE ratings r
SET effective_at = :now
FROM due
WHERE r.id = due.id AND r.effective_at IS NULL
