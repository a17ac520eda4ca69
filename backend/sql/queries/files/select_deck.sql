SELECT oh_file_json(f)::text AS json, f.owner_id, f.name, f.media_type, f.size_bytes, f.sha256, f.state
FROM files f WHERE f.id = :id AND f.kind = 'pitch_deck'
