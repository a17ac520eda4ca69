-- Anew, too: what a server that ended left half is written again from the beginning.
UPDATE exports SET status = 'running', started_at = coalesce(started_at, :now), rows_done = 0, rows_total = :total
WHERE id = :id AND status IN ('queued', 'running')
