-- What of somebody's is still to come, and goes when they do.
SELECT b.id, b.meeting_start_time, b.mentor_id, b.mentee_id
FROM bookings b
WHERE (b.mentor_id = :user OR b.mentee_id = :user) AND b.deleted_at IS NULL AND b.status IN ('pending', 'confirmed')
  AND b.meeting_start_time > :now
ORDER BY b.meeting_start_time, b.id
