UPDATE exports SET rows_done = :done WHERE id = :id AND status = 'running'
