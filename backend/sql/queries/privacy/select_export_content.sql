SELECT e.id, e.size_bytes FROM data_exports e
WHERE e.user_id = :user AND e.ready_at IS NOT NULL AND e.expires_at > :now
ORDER BY e.requested_at DESC
LIMIT 1
