-- For coordinators.
WITH filtered AS (
  SELECT m AS mail, m.id, m.next_attempt_at, m.created_at FROM mail_outbox m
  WHERE (cardinality(:status::text[]) = 0 OR m.status::text = ANY (:status::text[]))
    AND (:template::text IS NULL OR m.template = :template::text)
    AND (NOT :failing::boolean OR EXISTS (SELECT FROM users u WHERE u.id = m.recipient_id AND u.mail_failing_since IS NOT NULL))
    AND (:recipient::uuid IS NULL OR m.recipient_id = :recipient::uuid)
    AND (:pattern::text IS NULL OR oh_fold(replace(m.template, '_', ' ')) LIKE oh_fold(:pattern::text)
         OR m.template LIKE oh_fold(:pattern::text) OR oh_fold(coalesce(m.last_error, '')) LIKE oh_fold(:pattern::text)
         OR EXISTS (SELECT FROM user_profiles p
                    WHERE p.user_id = m.recipient_id AND p.search_name LIKE oh_fold(:pattern::text)))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM filtered
        ORDER BY CASE WHEN :sort::text = 'createdAt' THEN created_at END,
                 CASE WHEN :sort::text = 'nextAttemptAt' THEN next_attempt_at END,
                 created_at DESC, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_mail_json(p.mail) ORDER BY p.place) FROM page p), '[]'),
  'total', (SELECT count(*) FROM filtered),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
