UPDATE bookings
SET status = 'completed'
WHERE status = 'confirmed' AND deleted_at IS NULL AND meeting_end_time <= :now
