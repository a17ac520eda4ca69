-- What is looked for when somebody types words.
CREATE FUNCTION oh_audit_words(action text, reason text, before_value jsonb, after_value jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN oh_fold(action || ' ' || coalesce(reason, '') || ' ' || coalesce(before_value::text, '') || ' ' || coalesce(after_value::text, ''));
CREATE INDEX audit_log_words_idx ON audit_log
  USING gin (oh_audit_words(action_type, reason, before_value, after_value) gin_trgm_ops);
CREATE INDEX audit_log_action_idx ON audit_log (action_type text_pattern_ops, seq DESC);
CREATE INDEX audit_log_unchained_idx ON audit_log (created_at) WHERE seq IS NULL;

CREATE FUNCTION oh_audit_json(a audit_log) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', (a).id, 'number', (a).seq, 'action', (a).action_type,
  'actor', (SELECT c.person FROM person_cards c WHERE c.user_id = (a).admin_user_id),
  'actorId', (a).admin_user_id, 'entityType', (a).target_entity_type, 'entityId', (a).target_entity_id,
  'before', (a).before_value, 'after', (a).after_value, 'reason', (a).reason, 'requestId', (a).request_id,
  'isRedacted', (a).salt IS NULL, 'createdAt', oh_utc((a).created_at));
