UPDATE email_changes SET attempts = attempts + 1,
       ended_at = CASE WHEN attempts + 1 >= :most THEN :now::timestamptz END,
       end_reason = CASE WHEN attempts + 1 >= :most THEN 'attempts' END
WHERE id = :id
RETURNING attempts
