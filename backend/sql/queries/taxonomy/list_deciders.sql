SELECT u.id FROM users u WHERE u.role = 'coordinator' AND u.is_active AND u.deleted_at IS NULL ORDER BY u.id
