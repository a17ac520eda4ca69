SELECT u.id, u.role, u.is_active
FROM users u
WHERE u.email_index = :email_index AND u.deleted_at IS NULL
