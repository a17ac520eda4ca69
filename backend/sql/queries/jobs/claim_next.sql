-- Takes the most urgent due job of the kinds that this program knows. Any number of workers may ask
-- at once: each passes over what another one is looking at.
WITH due AS (
  SELECT j.id FROM jobs j
  WHERE j.status = 'queued' AND j.run_at <= :now AND j.kind = ANY (:kinds::text[])
  ORDER BY j.priority DESC, j.run_at, j.id
  LIMIT 1
  FOR UPDATE SKIP LOCKED
)
UPDATE jobs j
SET status = 'running', attempts = j.attempts + 1, locked_by = :worker, locked_until = :lease, started_at = :now
FROM due WHERE j.id = due.id
RETURNING j.id, j.kind, j.payload, j.attempts, j.max_attempts
