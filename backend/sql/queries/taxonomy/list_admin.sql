-- For coordinators: a few hundred rows at most, so sorted as asked.
-- What no tag is called is taken for a slip.
WITH eligible AS MATERIALIZED (
  SELECT t.id, t.category, t.display_name, t.requested_at, t.created_at, p.name AS requester,
         CASE WHEN :sort::text = '-usage' THEN (SELECT count(*) FROM entity_tags e WHERE e.taxonomy_id = t.id AND e.deleted_at IS NULL) END AS usage,
         :pattern::text IS NULL
         OR oh_fold(t.display_name) LIKE oh_fold(:pattern::text)
         OR t.value LIKE oh_fold(:pattern::text)
         OR coalesce(p.search_name LIKE oh_fold(:pattern::text), false)
         OR EXISTS (SELECT FROM taxonomy_names n WHERE n.taxonomy_id = t.id AND replace(n.value, '_', ' ') LIKE oh_fold(:pattern::text)) AS said,
         CASE WHEN :typed::text IS NOT NULL THEN oh_fold(concat_ws(' ', t.display_name, p.name)) END AS names
  FROM taxonomy t
  LEFT JOIN user_profiles p ON p.user_id = t.requested_by
  WHERE (:category::taxonomy_category IS NULL OR t.category = :category::taxonomy_category)
    AND (cardinality(:status::text[]) = 0 OR oh_tag_status(t) = ANY (:status::text[]))
), near AS MATERIALIZED (
  SELECT e.id, oh_nearness(oh_fold(:typed::text), oh_slips(oh_fold(:typed::text)), e.names) AS nearness
  FROM eligible e
  WHERE :typed::text IS NOT NULL AND NOT EXISTS (SELECT FROM eligible x WHERE x.said)
), matching AS MATERIALIZED (
  SELECT e.* FROM eligible e
  WHERE e.said OR e.id IN (SELECT n.id FROM near n WHERE n.nearness >= greatest(0.35, (SELECT max(x.nearness) FROM near x) - 0.1))
), page AS (
  SELECT m.id, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY CASE WHEN :sort::text = '-displayName' THEN oh_fold(display_name) END DESC,
                 CASE WHEN :sort::text = 'category' THEN category END,
                 CASE WHEN :sort::text = 'requestedAt' THEN requested_at END NULLS LAST,
                 CASE WHEN :sort::text = '-requestedAt' THEN requested_at END DESC NULLS LAST,
                 CASE WHEN :sort::text = 'requestedBy' THEN oh_fold(requester) END NULLS LAST,
                 usage DESC,
                 CASE WHEN :sort::text = '-createdAt' THEN created_at END DESC,
                 oh_fold(display_name), id
        LIMIT :limit OFFSET :offset) m
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_admin_tag_json(t) ORDER BY page.place) FROM page JOIN taxonomy t ON t.id = page.id), '[]'),
  'total', (SELECT count(*) FROM matching), 'limit', :limit::int, 'offset', :offset::int)::text AS json
