SELECT name, size_bytes, received_bytes, file_id FROM uploads
WHERE id = :id AND owner_id = :owner AND expires_at > :now FOR UPDATE
