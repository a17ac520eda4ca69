SELECT 1 AS found FROM users u WHERE u.id = :mentee AND u.role = 'mentee' AND u.deleted_at IS NULL
