-- The row is held until the end of the transaction, in which the work is done and the next time
-- set: of any number of servers one does it, and does it once.
SELECT p.name, p.next_run_at, p.failures
FROM periodic_jobs p
WHERE p.next_run_at <= :now AND p.name = ANY (:names::text[])
ORDER BY p.next_run_at, p.name
LIMIT 1
FOR UPDATE SKIP LOCKED
