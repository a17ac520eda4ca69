-- The chain's columns, the actor and the request id are filled in by the database.
INSERT INTO audit_log (action_type, target_entity_type, target_entity_id, before_value, after_value, reason)
VALUES (:action, :entity_type, :entity_id, :before, :after, :reason)
