UPDATE jobs SET status = 'queued', attempts = 0, run_at = :now, finished_at = NULL
WHERE id = :id AND status = 'dead'
