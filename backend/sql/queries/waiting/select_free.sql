-- Whether there still is something to book: the slot that opened, or any of the mentor's.
SELECT s.id, s.start_time, s.end_time, coalesce(b.meeting_type, 'online') AS meeting_type,
       oh_block_location(b) AS location, p.name AS mentor_name
FROM time_slots s
JOIN availability_blocks b ON b.id = s.availability_block_id
JOIN user_profiles p ON p.user_id = s.mentor_id
JOIN users u ON u.id = s.mentor_id
WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time >= :earliest
  AND (:slot::uuid IS NULL OR s.id = :slot::uuid)
  AND u.is_active AND u.deleted_at IS NULL
ORDER BY s.start_time
LIMIT 1
