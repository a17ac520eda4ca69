-- Bookings that deleting a block would cancel (FR80).
SELECT k.id
FROM time_slots s
JOIN bookings k ON k.id = s.booking_id
WHERE s.availability_block_id = :block AND s.deleted_at IS NULL
  AND k.status IN ('pending', 'confirmed') AND k.meeting_end_time > :now
ORDER BY k.meeting_start_time
