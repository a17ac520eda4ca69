-- Named by id or by what an address is looked up by.
SELECT u.id FROM users u
WHERE u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL
  AND (u.id = :id::uuid OR u.id IN (SELECT i.user_id FROM oh_index_entries(:email_index::bytea) e
                                     JOIN email_indexes i ON i.email_index = e.email_index))
