SELECT id, recurrence_pattern, start_date, end_date, start_time, end_time, timezone, slot_duration_minutes, buffer_minutes
FROM availability_blocks
WHERE mentor_id = :mentor AND deleted_at IS NULL
  AND (recurrence_pattern <> 'one_time' OR start_date >= :day::date - 2)
  AND (end_date IS NULL OR recurrence_pattern = 'one_time' OR end_date >= :day::date - 2)
