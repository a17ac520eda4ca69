-- One of the mentor's blocks, also one that is over, as it is now: nobody waits for it.
SELECT b.id, b.recurrence_pattern, b.start_date, b.end_date, b.start_time, b.end_time, b.slot_duration_minutes, b.buffer_minutes, b.timezone
FROM availability_blocks b
WHERE b.id = :id AND b.deleted_at IS NULL AND b.mentor_id = :mentor
