SELECT e.id, e.requested_at, e.expires_at, e.ready_at IS NOT NULL AND e.expires_at > :now AS ready,
       oh_data_export_json(e, :now)::text AS json
FROM data_exports e
WHERE e.user_id = :user
ORDER BY e.requested_at DESC
LIMIT 1
