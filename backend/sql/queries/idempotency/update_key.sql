UPDATE idempotency_keys
SET status = :status, response_body = :body
WHERE user_id = :user AND key = :key
