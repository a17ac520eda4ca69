-- Not those whose calculation is under way: it may have begun before the change.
DELETE FROM match_changes c
WHERE NOT EXISTS (SELECT FROM jobs j WHERE j.unique_key = :prefix::text || c.user_id AND j.status = 'running')
RETURNING c.user_id
