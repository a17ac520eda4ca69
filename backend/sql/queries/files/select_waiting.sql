SELECT owner_id, kind, sha256, source_url FROM files WHERE id = :id AND state = 'waiting'
