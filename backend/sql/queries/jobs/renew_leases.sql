-- Passes over jobs whose transaction is under way: nobody can take those.
UPDATE jobs SET locked_until = :lease
WHERE id IN (SELECT j.id FROM jobs j
             WHERE j.id = ANY (:ids::uuid[]) AND j.status = 'running' AND j.locked_by = :worker
             FOR UPDATE SKIP LOCKED)
