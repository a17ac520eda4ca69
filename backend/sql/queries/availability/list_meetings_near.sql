-- Live bookings of a mentor around a moment, and of a mentee when one is named. A lapsed request holds
-- nothing any more.
SELECT b.id, b.time_slot_id, b.meeting_start_time, b.meeting_end_time, b.mentor_id = :mentor AS of_mentor, s.availability_block_id
FROM bookings b
JOIN time_slots s ON s.id = b.time_slot_id
WHERE (b.mentor_id = :mentor OR b.mentee_id = :mentee::uuid) AND b.deleted_at IS NULL
  AND b.meeting_start_time > :at::timestamptz - interval '1 day' AND b.meeting_start_time < :at::timestamptz + interval '1 day'
  AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now) IN ('pending', 'confirmed', 'completed')
ORDER BY b.meeting_start_time
