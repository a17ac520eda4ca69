-- Blocks of one mentor are made one after the other, so that each sees those before it.
SELECT u.id, p.time_zone
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :mentor AND u.role = 'mentor'
FOR NO KEY UPDATE OF u
