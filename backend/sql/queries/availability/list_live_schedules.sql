-- The oldest first: where days of travel push two blocks together, it keeps its slots.
SELECT id, recurrence_pattern, start_date, end_date, start_time, end_time, timezone, slot_duration_minutes, buffer_minutes
FROM availability_blocks
WHERE mentor_id = :mentor AND deleted_at IS NULL
  AND (recurrence_pattern <> 'one_time' OR start_date >= :day::date - 3)
ORDER BY created_at, id
