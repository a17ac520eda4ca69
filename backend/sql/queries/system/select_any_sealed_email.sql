-- Tells a wrong key file before anything is written with it.
SELECT u.id, u.email_sealed FROM users u WHERE u.erased_at IS NULL ORDER BY u.created_at DESC LIMIT 1
