SELECT f.id, f.sha256, f.size_bytes, f.width, f.height, f.source, f.source_url FROM files f
WHERE f.owner_id = :owner AND f.kind = 'avatar_original' AND f.state = 'ready'
