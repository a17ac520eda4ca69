SELECT e.id, e.requested_by, e.kind::text AS kind, e.format::text AS format, e.filters, e.status::text AS status, e.bytes, e.expires_at
FROM exports e
WHERE e.id = :id
FOR NO KEY UPDATE
