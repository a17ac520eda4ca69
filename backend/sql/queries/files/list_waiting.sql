SELECT id, kind FROM files WHERE state = 'waiting' AND updated_at < :before ORDER BY created_at
