SELECT u.id, u.reputation_score, u.reputation_tier, u.reputation_override, u.version
FROM users u
WHERE u.id = :user AND u.deleted_at IS NULL AND u.role <> 'coordinator'
FOR NO KEY UPDATE
