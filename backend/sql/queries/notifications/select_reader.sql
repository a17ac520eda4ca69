-- Who reads: the words are chosen for them.
SELECT u.role, coalesce(p.name, '') AS name, coalesce(p.time_zone, 'UTC') AS time_zone, p.language
FROM users u
LEFT JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :user
