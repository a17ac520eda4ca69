-- Locked, so that of two sign-in mails asked for at once neither overlooks the other's challenge.
SELECT u.id, u.role, u.is_active, u.deleted_at IS NOT NULL AS deleted
FROM users u
WHERE u.id = :id
FOR NO KEY UPDATE
