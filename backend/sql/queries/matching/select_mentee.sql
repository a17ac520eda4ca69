-- Named by id or by what an address is looked up by.
SELECT u.id FROM users u
WHERE u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL
  AND (u.id = :id::uuid OR u.email_index = :email_index::bytea)
