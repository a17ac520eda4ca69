UPDATE jobs SET status = 'dead', finished_at = :now, last_error = :error, locked_by = NULL, locked_until = NULL
WHERE id = :id AND status = 'running' AND locked_by = :worker AND attempts = :attempt
