-- `followed`: a token that replaced this one has been used itself.
SELECT s.id, s.expires_at, s.rotated_at, s.device_label, s.ended_at,
       EXISTS (SELECT FROM sessions n WHERE n.previous_id = s.id AND n.rotated_at IS NOT NULL) AS followed,
       (SELECT count(*) FROM sessions n WHERE n.previous_id = s.id)::int AS siblings,
       u.role, u.is_active AND u.deleted_at IS NULL AS active
FROM sessions s
JOIN users u ON u.id = s.user_id
WHERE s.token_hash = :token_hash
