SELECT owner_id, kind, name, sha256, source_url FROM files WHERE id = :id AND state = 'waiting' FOR UPDATE
