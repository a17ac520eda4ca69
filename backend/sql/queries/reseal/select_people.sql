SELECT u.id, u.id AS user_id, u.email_sealed, u.email_index, p.phone_sealed
FROM users u
LEFT JOIN user_profiles p ON p.user_id = u.id
WHERE (:after::uuid IS NULL OR u.id > :after::uuid) AND u.erased_at IS NULL
ORDER BY u.id
LIMIT :most
