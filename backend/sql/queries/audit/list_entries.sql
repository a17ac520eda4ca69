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
), named AS (
  -- What it is about, as it is called now: of who was erased there is no name.
  SELECT p.seq, oh_audit_json(p.entry)::jsonb || jsonb_build_object('entityName', CASE (p.entry).target_entity_type
    WHEN 'user' THEN (SELECT nullif(up.name, '') FROM user_profiles up WHERE up.user_id = (p.entry).target_entity_id)
    WHEN 'booking' THEN (SELECT nullif(concat_ws(' – ', nullif(m.name, ''), nullif(e.name, '')), '')
                           FROM bookings b
                           LEFT JOIN user_profiles m ON m.user_id = b.mentor_id
                           LEFT JOIN user_profiles e ON e.user_id = b.mentee_id
                          WHERE b.id = (p.entry).target_entity_id)
    WHEN 'location' THEN (SELECT l.name FROM locations l WHERE l.id = (p.entry).target_entity_id)
    WHEN 'taxonomy' THEN (SELECT t.display_name FROM taxonomy t WHERE t.id = (p.entry).target_entity_id)
    END) AS entry
  FROM page p
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(n.entry ORDER BY n.seq DESC) FROM named n), '[]'),
  'total', (SELECT count(*) FROM filtered),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
