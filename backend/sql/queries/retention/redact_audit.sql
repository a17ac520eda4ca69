-- The entries stay, and their chain; what they say goes.
SELECT oh_audit_redact(
  (SELECT coalesce(array_agg(o.id), '{}') FROM (
     SELECT a.id FROM audit_log a
     WHERE a.salt IS NOT NULL AND a.action_type <> 'audit.redacted' AND a.created_at < :before
     ORDER BY a.created_at LIMIT :most) o),
  'retention', :now) AS many
