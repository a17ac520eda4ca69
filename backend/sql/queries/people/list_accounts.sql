-- For coordinators: whom they can choose from, names that begin with what was typed first.
WITH matching AS (
  SELECT u.id, u.role, u.reputation_score, u.reputation_tier, u.is_active, p.name, p.title, p.time_zone,
         coalesce(p.company, c.name) AS company, p.search_name,
         oh_is_dormant(u.last_activity_at, u.created_at, :now) AS dormant,
         :pattern::text IS NOT NULL AND p.search_name LIKE oh_fold(substr(:pattern::text, 2)) AS begins
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
  WHERE u.deleted_at IS NULL
    AND (u.is_active OR :inactive::boolean)
    AND (:role::text IS NULL OR u.role::text = :role::text)
    AND (:pattern::text IS NULL
         OR p.search_name LIKE oh_fold(:pattern::text)
         OR oh_fold(coalesce(p.title, '')) LIKE oh_fold(:pattern::text)
         OR oh_fold(coalesce(p.company, c.name, '')) LIKE oh_fold(:pattern::text))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM matching ORDER BY begins DESC, search_name, id LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(json_build_object(
      'id', page.id, 'role', page.role, 'name', coalesce(page.name, ''), 'title', page.title,
      'company', page.company, 'timeZone', page.time_zone, 'reputationScore', page.reputation_score,
      'reputationTier', page.reputation_tier, 'isActive', page.is_active, 'isDormant', page.dormant)
      ORDER BY page.place)
    FROM page), '[]'),
  'total', (SELECT count(*) FROM matching),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
