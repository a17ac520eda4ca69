SELECT u.id, u.role, u.is_active
FROM users u
WHERE u.id IN (SELECT i.user_id FROM oh_index_entries(:email_index) e JOIN email_indexes i ON i.email_index = e.email_index) AND u.deleted_at IS NULL
