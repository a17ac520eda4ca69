-- The entries behind a place, with everything that is hashed, as text: the server calculates the hashes
-- by itself.
SELECT a.seq, a.id::text AS id, a.action_type, a.admin_user_id::text AS actor, a.target_entity_type,
       a.target_entity_id::text AS target, a.request_id,
       to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
       a.content_hash, a.prev_hash, a.hash, a.salt,
       a.before_value::text AS before_value, a.after_value::text AS after_value, a.reason
FROM audit_log a
WHERE a.seq > :behind
ORDER BY a.seq
LIMIT :limit
