INSERT INTO tier_override_tokens (tier_override_request_id, coordinator_id, token_hash, expires_at, created_at)
VALUES (:request, :coordinator, :token_hash, :expires, :now)
