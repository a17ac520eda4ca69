-- Nothing when the job is somebody else's by now. In the transaction of the work it comes first:
-- it holds the job's row, so that nobody takes it up again while the work goes on.
UPDATE jobs SET status = 'done', finished_at = :now, locked_by = NULL, locked_until = NULL, last_error = NULL
WHERE id = :id AND status = 'running' AND locked_by = :worker AND attempts = :attempt
