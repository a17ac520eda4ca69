-- The token that was used, and its siblings of a repeated refresh: one line goes on.
UPDATE sessions SET rotated_at = :now, last_used_at = :now
WHERE rotated_at IS NULL
  AND (id = :id OR previous_id = (SELECT o.previous_id FROM sessions o WHERE o.id = :id))
