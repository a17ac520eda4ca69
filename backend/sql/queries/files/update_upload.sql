UPDATE uploads SET received_bytes = :received, file_id = :file, expires_at = :expires_at WHERE id = :id
