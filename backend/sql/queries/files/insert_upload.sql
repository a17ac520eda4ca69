INSERT INTO uploads (id, owner_id, name, size_bytes, expires_at, created_at, updated_at)
VALUES (:id, :owner, :name, :size, :expires_at, :now, :now)
