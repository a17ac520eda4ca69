-- For coordinators: events that were set aside because they can't be told.
WITH filtered AS (
  SELECT n AS news, n.kind, n.failed_at, n.id FROM untold_news n
  WHERE n.failed_at IS NOT NULL
    AND (:pattern::text IS NULL OR oh_fold(replace(n.kind::text, '_', ' ')) LIKE oh_fold(:pattern::text)
         OR n.kind::text LIKE oh_fold(:pattern::text) OR oh_fold(coalesce(n.failure, '')) LIKE oh_fold(:pattern::text)
         OR EXISTS (SELECT FROM oh_untold_people(n.hearers) AS h (id) JOIN user_profiles p ON p.user_id = h.id
                    WHERE p.search_name LIKE oh_fold(:pattern::text)))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM filtered
        ORDER BY CASE WHEN :sort::text = 'failedAt' THEN failed_at END,
                 CASE WHEN :sort::text = 'kind' THEN kind::text END,
                 failed_at DESC, id DESC
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_untold_json(p.news) ORDER BY p.place) FROM page p), '[]'),
  'total', (SELECT count(*) FROM filtered),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
