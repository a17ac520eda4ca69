INSERT INTO sign_in_challenges (id, user_id, token_hash, code_hash, expires_at, requested_ip_hash, created_at)
VALUES (:id, :user, :token_hash, :code_hash, :expires, :ip_hash, :now)
