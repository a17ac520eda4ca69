-- In the order in which everybody locks bookings.
UPDATE bookings
SET status = 'completed'
WHERE id = ANY (ARRAY(
  SELECT b.id FROM bookings b
  WHERE b.status = 'confirmed' AND b.deleted_at IS NULL AND b.meeting_end_time <= :now
  ORDER BY b.id
  FOR NO KEY UPDATE))
