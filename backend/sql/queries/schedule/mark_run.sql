UPDATE periodic_jobs
SET next_run_at = :next, last_started_at = :started, last_finished_at = :finished, last_error = NULL, failures = 0, runs = runs + 1
WHERE name = :name
