-- Mentors with recurring blocks, whose slots have to be extended as time goes on.
SELECT DISTINCT b.mentor_id
FROM availability_blocks b
WHERE b.deleted_at IS NULL AND b.recurrence_pattern <> 'one_time'
  AND (b.end_date IS NULL OR b.end_date >= :day::date - 1)
ORDER BY b.mentor_id
