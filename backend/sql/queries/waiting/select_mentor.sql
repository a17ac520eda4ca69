SELECT 1 AS found
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :mentor AND u.role = 'mentor' AND u.is_active AND u.deleted_at IS NULL
