INSERT INTO sessions (id, family_id, user_id, token_hash, previous_id, device_label, expires_at, last_used_at, created_at)
VALUES (:id, :family, :user, :token_hash, :previous, :device, :expires, :now, :now)
