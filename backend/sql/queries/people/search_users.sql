-- Everybody whom the caller may look for (USER-SEARCH-001). Words are looked up where they are kept
-- for it: in the cards, and for those who have none in the profiles.
WITH worded AS MATERIALIZED (
  SELECT c.mentor_id AS id FROM listed_mentors c
  WHERE c.search @@ (SELECT oh_search_terms('mentor', :words::text)) OR c.haystack LIKE (SELECT oh_fold(:pattern::text))
  UNION
  SELECT c.mentee_id FROM listed_mentees c
  WHERE c.search @@ (SELECT oh_search_terms('mentee', :words::text)) OR c.haystack LIKE (SELECT oh_fold(:pattern::text))
  UNION
  SELECT x.user_id FROM staff_profiles x
  WHERE x.search @@ (SELECT oh_search_terms('coordinator', :words::text)) OR x.search_name LIKE (SELECT oh_fold(:pattern::text))
), found AS (
  -- A limit, so that those with the words are looked up one by one; only many are joined with everybody.
  SELECT f.*
  FROM worded w
  CROSS JOIN LATERAL (SELECT f.* FROM findable_people f WHERE f.id = w.id LIMIT 1) f
  WHERE :words::text IS NOT NULL AND (SELECT count(*) <= 150 FROM worded)
  UNION ALL
  SELECT f.* FROM findable_people f
  WHERE :words::text IS NOT NULL AND (SELECT count(*) > 150 FROM worded)
    AND CASE WHEN f.id IN (SELECT x.id FROM worded x) THEN true ELSE false END
  UNION ALL
  SELECT f.* FROM findable_people f WHERE :words::text IS NULL
), matching AS MATERIALIZED (
  SELECT f.id, f.search_name, f.last_activity_at < oh_dormant_before(:now) AS dormant
  FROM found f
  WHERE f.role = ANY (:roles::user_role[])
    AND CASE :status::text WHEN 'inactive' THEN NOT f.is_active
                           WHEN 'dormant' THEN f.is_active AND f.last_activity_at < oh_dormant_before(:now)
                           ELSE f.is_active END
    AND (cardinality(:tags::text[]) = 0
         -- Their own and their company's, as in the directories.
         OR f.id IN (SELECT m.user_id FROM oh_tags_meant(NULL, :tags::text[]) AS t (id) JOIN match_tags m ON m.taxonomy_id = t.id))
), page AS (
  SELECT m.*, row_number() OVER () AS place
  FROM (SELECT * FROM matching ORDER BY dormant, search_name, id LIMIT :limit OFFSET :offset) m
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'id', page.id, 'role', x.role, 'name', coalesce(x.name, ''), 'title', x.title, 'company', x.company,
      'headline', x.headline, 'avatarUrl', x.avatar_url, 'reputationScore', x.reputation_score,
      'reputationTier', x.reputation_tier, 'isActive', x.is_active, 'isDormant', page.dormant,
      -- As they stand on the cards; who has none is rare.
      'tags', coalesce((SELECT concat('{', c.summary, '}')::json -> 'tags' FROM mentor_cards c WHERE c.mentor_id = page.id),
                       (SELECT concat('{', c.summary, '}')::json -> 'tags' FROM mentee_cards c WHERE c.mentee_id = page.id),
                       oh_tags_json(page.id)))
      ORDER BY page.place)
    FROM page
    CROSS JOIN LATERAL (
      SELECT u.role, u.is_active, u.reputation_score, u.reputation_tier, p.name, p.title, p.headline, p.avatar_url,
             coalesce(p.company, (SELECT c.name FROM portfolio_companies c WHERE c.id = p.portfolio_company_id)) AS company
      FROM users u JOIN user_profiles p ON p.user_id = u.id
      WHERE u.id = page.id LIMIT 1) x), '[]'),
  'total', (SELECT count(*) FROM matching), 'limit', :limit::int, 'offset', :offset::int)::text AS json
