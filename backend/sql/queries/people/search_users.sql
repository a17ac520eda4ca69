-- Everybody whom the caller may look for (USER-SEARCH-001). Words are looked up where they are kept
-- for it: in the cards, and for those who have none in the profiles.
WITH matching AS MATERIALIZED (
  SELECT u.id, p.search_name, oh_is_dormant(u.last_activity_at, u.created_at, :now) AS dormant
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  WHERE u.deleted_at IS NULL AND u.role::text = ANY (:roles::text[])
    AND (:all::boolean OR p.visibility = 'listed')
    AND CASE :status::text WHEN 'inactive' THEN NOT u.is_active
                           WHEN 'dormant' THEN u.is_active AND oh_is_dormant(u.last_activity_at, u.created_at, :now)
                           ELSE u.is_active END
    AND (:words::text IS NULL
         OR u.id IN (SELECT c.mentor_id FROM mentor_cards c
                     WHERE c.search @@ (SELECT oh_search_terms('mentor', :words::text)) OR c.haystack LIKE (SELECT oh_fold(:pattern::text)))
         OR u.id IN (SELECT c.mentee_id FROM mentee_cards c
                     WHERE c.search @@ (SELECT oh_search_terms('mentee', :words::text)) OR c.haystack LIKE (SELECT oh_fold(:pattern::text)))
         OR u.id IN (SELECT x.user_id FROM user_profiles x
                     WHERE x.search @@ (SELECT oh_search_terms('coordinator', :words::text)) OR x.search_name LIKE (SELECT oh_fold(:pattern::text))))
    AND (cardinality(:tags::text[]) = 0
         OR u.id IN (SELECT e.entity_id FROM taxonomy t JOIN entity_tags e ON e.taxonomy_id = t.id
                     WHERE t.value = ANY (:tags::text[]) AND t.is_approved AND t.is_active
                       AND e.entity_type = 'user' AND e.deleted_at IS NULL))
), page AS (
  SELECT m.*, row_number() OVER () AS place
  FROM (SELECT * FROM matching ORDER BY dormant, search_name, id LIMIT :limit OFFSET :offset) m
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'id', u.id, 'role', u.role, 'name', coalesce(p.name, ''), 'title', p.title, 'company', coalesce(p.company, c.name),
      'headline', p.headline, 'avatarUrl', p.avatar_url, 'reputationScore', u.reputation_score,
      'reputationTier', u.reputation_tier, 'isActive', u.is_active, 'isDormant', page.dormant, 'tags', oh_tags_json(u.id))
      ORDER BY page.place)
    FROM page
    JOIN users u ON u.id = page.id
    JOIN user_profiles p ON p.user_id = u.id
    LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id), '[]'),
  'total', (SELECT count(*) FROM matching), 'limit', :limit::int, 'offset', :offset::int)::text AS json
