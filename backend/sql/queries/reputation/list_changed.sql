-- Not while everybody is being calculated anyway.
SELECT DISTINCT c.user_id
FROM reputation_changes c
WHERE NOT EXISTS (SELECT FROM jobs j WHERE j.kind = :everybody AND j.status IN ('queued', 'running'))
LIMIT :limit
