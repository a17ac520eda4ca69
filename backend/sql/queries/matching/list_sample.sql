-- So many mentees, always the same ones and no special ones.
SELECT u.id FROM users u JOIN user_profiles p ON p.user_id = u.id
WHERE u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL
ORDER BY md5(u.id::text)
LIMIT :limit::int
