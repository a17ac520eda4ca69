SELECT method, path, request_hash, status, response_body
FROM idempotency_keys
WHERE user_id = :user AND key = :key
