SELECT u.role FROM users u WHERE u.id = :user AND u.deleted_at IS NULL
