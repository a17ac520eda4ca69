INSERT INTO idempotency_keys (user_id, key, method, path, request_hash)
VALUES (:user, :key, :method, :path, :hash)
ON CONFLICT ON CONSTRAINT idempotency_keys_uq DO NOTHING
