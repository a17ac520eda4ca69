-- Whose score the time may have changed: who has no rating has the first score whatever the time is.
SELECT u.id
FROM users u
WHERE u.id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
  AND (EXISTS (SELECT FROM reputation_changes c WHERE c.user_id = u.id)
       OR EXISTS (SELECT FROM ratings r WHERE r.rated_user_id = u.id AND r.deleted_at IS NULL AND r.effective_at IS NOT NULL))
ORDER BY u.id
LIMIT :limit
