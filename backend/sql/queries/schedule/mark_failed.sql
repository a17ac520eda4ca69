-- Nothing when another server has done it in the meantime.
UPDATE periodic_jobs
SET next_run_at = :next, last_started_at = :started, last_finished_at = :finished, last_error = :error, failures = failures + 1
WHERE name = :name AND next_run_at <= :started
