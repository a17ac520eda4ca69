-- What was deleted and is kept, the last deleted first.
WITH everything AS (
  SELECT 'booking' AS kind, b.id, b.mentor_id AS person, b.mentee_id AS other, b.meeting_goal AS title, b.status::text AS detail,
         b.meeting_start_time AS starts, b.meeting_end_time AS ends, b.created_at, b.deleted_at, b.deleted_by
  FROM bookings b
  WHERE b.deleted_at IS NOT NULL
  UNION ALL
  SELECT 'availability', a.id, a.mentor_id, NULL, coalesce(a.description, ''), a.recurrence_pattern::text,
         (a.start_date + a.start_time) AT TIME ZONE a.timezone,
         (a.start_date + (a.end_time <= a.start_time)::int + a.end_time) AT TIME ZONE a.timezone,
         a.created_at, a.deleted_at, a.deleted_by
  FROM availability_blocks a
  WHERE a.deleted_at IS NOT NULL
  UNION ALL
  SELECT 'rating', r.id, r.rater_id, r.rated_user_id, coalesce(r.feedback_text, ''), r.score::text, NULL, NULL,
         r.created_at, r.deleted_at, r.deleted_by
  FROM ratings r
  WHERE r.deleted_at IS NOT NULL
  UNION ALL
  SELECT 'tag', e.id, e.entity_id, NULL, t.display_name, t.category::text, NULL, NULL, e.created_at, e.deleted_at, e.deleted_by
  FROM entity_tags e
  JOIN taxonomy t ON t.id = e.taxonomy_id
  WHERE e.deleted_at IS NOT NULL AND e.entity_type = 'user'
), matching AS (
  SELECT x.*
  FROM everything x
  LEFT JOIN user_profiles p ON p.user_id = x.person
  LEFT JOIN user_profiles o ON o.user_id = x.other
  WHERE (cardinality(:kinds::text[]) = 0 OR x.kind = ANY (:kinds::text[]))
    AND (:person::uuid IS NULL OR :person::uuid IN (x.person, x.other))
    AND (:from::timestamptz IS NULL OR x.deleted_at >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR x.deleted_at < :to::timestamptz)
    AND (:pattern::text IS NULL OR p.search_name LIKE oh_fold(:pattern::text) OR o.search_name LIKE oh_fold(:pattern::text)
         OR oh_fold(x.title) LIKE oh_fold(:pattern::text))
), page AS (
  SELECT m.*, row_number() OVER (ORDER BY m.deleted_at DESC, m.id) AS place
  FROM matching m
  ORDER BY m.deleted_at DESC, m.id
  LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object(
      'kind', g.kind, 'id', g.id, 'person', oh_person_json(g.person), 'other', oh_person_json(g.other),
      'title', g.title, 'detail', g.detail, 'startTime', oh_utc(g.starts), 'endTime', oh_utc(g.ends),
      'createdAt', oh_utc(g.created_at), 'deletedAt', oh_utc(g.deleted_at), 'deletedBy', oh_person_json(g.deleted_by))
      ORDER BY g.place) FROM page g), '[]'),
  'total', (SELECT count(*) FROM matching),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
