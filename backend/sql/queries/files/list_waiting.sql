SELECT id, kind FROM files WHERE state = 'waiting' AND created_at < :before ORDER BY created_at
