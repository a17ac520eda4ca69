-- Who did it, and in which request, the row takes from the transaction.
INSERT INTO audit_log (action_type, target_entity_type, target_entity_id, before_value, after_value, reason, created_at)
VALUES (:action, :entity_type, :entity_id, :before::jsonb, :after::jsonb, :reason, :now)
