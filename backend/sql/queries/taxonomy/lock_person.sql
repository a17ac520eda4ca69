-- Wishes of one person wait for each other.
SELECT u.role, p.name
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :user AND u.deleted_at IS NULL
FOR NO KEY UPDATE OF p
