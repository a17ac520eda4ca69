SELECT c.id, c.user_id, c.expires_at, c.used_at
FROM sign_in_challenges c
WHERE c.token_hash = :token_hash
FOR UPDATE
