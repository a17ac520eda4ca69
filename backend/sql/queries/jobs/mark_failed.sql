-- Back into the queue for later.
UPDATE jobs SET status = 'queued', run_at = :next, last_error = :error, locked_by = NULL, locked_until = NULL
WHERE id = :id AND status = 'running' AND locked_by = :worker AND attempts = :attempt
