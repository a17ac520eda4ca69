SELECT json_build_object(
  'id', u.id, 'name', u.name, 'sizeBytes', u.size_bytes, 'receivedBytes', u.received_bytes,
  'expiresAt', oh_utc(u.expires_at), 'fileId', u.file_id)::text AS json
FROM uploads u WHERE u.id = :id AND u.owner_id = :owner AND u.expires_at > :now
