-- As if it had never been taken.
UPDATE jobs SET status = 'queued', attempts = attempts - 1, run_at = :next, locked_by = NULL, locked_until = NULL
WHERE id = :id AND status = 'running' AND locked_by = :worker AND attempts = :attempt
