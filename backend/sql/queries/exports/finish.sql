UPDATE exports SET status = 'done', rows_done = :done, rows_total = :done, bytes = :bytes, finished_at = :now, expires_at = :expires
WHERE id = :id AND status = 'running'
