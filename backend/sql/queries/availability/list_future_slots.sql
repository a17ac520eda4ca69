SELECT id, availability_block_id, start_time, end_time, is_booked, is_stale
FROM time_slots
WHERE mentor_id = :mentor AND deleted_at IS NULL AND end_time > :now
ORDER BY start_time
