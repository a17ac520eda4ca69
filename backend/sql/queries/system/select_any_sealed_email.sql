-- Tells a wrong key file before anything is written with it.
SELECT u.id, u.email_sealed FROM users u ORDER BY u.created_at DESC LIMIT 1
