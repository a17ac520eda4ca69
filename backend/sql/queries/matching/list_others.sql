SELECT u.id FROM users u WHERE u.role = :role::user_role AND u.is_active AND u.deleted_at IS NULL
