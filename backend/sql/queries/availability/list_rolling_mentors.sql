-- Mentors with blocks that still have time to come: their slots have to be extended as time goes on, and
-- moved when the rules of their zone change. A block may begin at a place whose day is another, and last
-- into the next one.
SELECT DISTINCT b.mentor_id
FROM availability_blocks b
WHERE b.deleted_at IS NULL
  AND (CASE WHEN b.recurrence_pattern = 'one_time' THEN b.start_date ELSE b.end_date END IS NULL
       OR CASE WHEN b.recurrence_pattern = 'one_time' THEN b.start_date ELSE b.end_date END >= :day::date - 2)
ORDER BY b.mentor_id
