-- For coordinators, the newest first. `up_to` holds the pages still while entries come.
WITH filtered AS (
  SELECT a AS entry, a.seq FROM audit_log a
  WHERE a.seq IS NOT NULL
    AND (:up_to::bigint IS NULL OR a.seq <= :up_to::bigint)
    AND (:actor::uuid IS NULL OR a.admin_user_id = :actor::uuid)
    AND (cardinality(:actions::text[]) = 0 OR a.action_type = ANY (:actions::text[])
         OR split_part(a.action_type, '.', 1) = ANY (:actions::text[]))
    AND (:entity_type::text IS NULL OR a.target_entity_type = :entity_type::text)
    AND (:entity_id::uuid IS NULL OR a.target_entity_id = :entity_id::uuid)
    AND (:request_id::text IS NULL OR a.request_id = :request_id::text)
    AND (:from::timestamptz IS NULL OR a.created_at >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR a.created_at < :to::timestamptz)
    AND (:pattern::text IS NULL
         OR oh_audit_words(a.action_type, a.reason, a.before_value, a.after_value) LIKE oh_fold(:pattern::text))
), page AS (
  SELECT f.entry, f.seq FROM filtered f ORDER BY f.seq DESC LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_audit_json(p.entry) ORDER BY p.seq DESC) FROM page p), '[]'),
  'total', (SELECT count(*) FROM filtered),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
