-- The unused ones of the last day: an expired code is told from a wrong one.
SELECT c.id, c.code_hash, c.attempts, c.expires_at
FROM sign_in_challenges c
WHERE c.user_id = :user AND c.used_at IS NULL AND c.created_at > :since
ORDER BY c.created_at DESC, c.id DESC
FOR UPDATE
