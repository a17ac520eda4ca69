-- A mentor's recurring blocks, whose slots have to be extended as time goes on.
SELECT b.id, b.mentor_id, b.recurrence_pattern, b.start_date, b.end_date, b.start_time, b.end_time, b.timezone,
       b.slot_duration_minutes, b.buffer_minutes
FROM availability_blocks b
WHERE b.deleted_at IS NULL AND b.recurrence_pattern <> 'one_time'
  AND (b.end_date IS NULL OR b.end_date >= :day::date - 1)
  AND b.mentor_id = :mentor
ORDER BY b.id
