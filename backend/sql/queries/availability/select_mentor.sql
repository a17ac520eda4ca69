SELECT u.id, p.time_zone
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :mentor AND u.role = 'mentor' AND u.deleted_at IS NULL
