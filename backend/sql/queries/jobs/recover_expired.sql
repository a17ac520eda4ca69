-- Jobs whose worker is gone: its lease ran out, or nobody but :worker can be at work. A job that was
-- the end of its last worker too is given up.
UPDATE jobs j
SET status = CASE WHEN j.attempts >= j.max_attempts THEN 'dead'::job_status ELSE 'queued' END,
    finished_at = CASE WHEN j.attempts >= j.max_attempts THEN :now::timestamptz END,
    run_at = :now, last_error = 'The worker stopped before the job was finished.', locked_by = NULL, locked_until = NULL
WHERE j.id IN (SELECT r.id FROM jobs r
               WHERE r.status = 'running' AND (r.locked_until <= :now OR (:others::boolean AND r.locked_by <> :worker))
               FOR UPDATE SKIP LOCKED)
