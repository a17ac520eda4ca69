-- Who did it, and in which request, the row takes from the transaction; the server names the person
-- whose doing its own work is, such as a sign-in.
INSERT INTO audit_log (action_type, admin_user_id, target_entity_type, target_entity_id, before_value, after_value, reason, created_at)
VALUES (:action, coalesce(:actor::uuid, oh_user_id()), :entity_type, :entity_id, :before::jsonb, :after::jsonb, :reason, :now)
