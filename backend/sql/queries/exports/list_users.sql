-- Accounts for an export, some at a time, behind the last one of before; addresses as they are kept.
WITH page AS MATERIALIZED (
  SELECT u.* FROM users u
  WHERE u.id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
    AND u.deleted_at IS NULL
    AND (:from::timestamptz IS NULL OR u.created_at >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR u.created_at < :to::timestamptz)
    AND (:everybody::boolean OR u.id IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
  ORDER BY u.id
  LIMIT :limit::int
), tags AS (
  SELECT e.entity_id, string_agg(t.display_name, '; ' ORDER BY t.category, t.display_name) AS tags
  FROM entity_tags e JOIN taxonomy t ON t.id = e.taxonomy_id
  WHERE e.entity_id IN (SELECT page.id FROM page) AND e.entity_type = 'user' AND e.deleted_at IS NULL AND t.is_approved AND t.is_active
  GROUP BY e.entity_id
)
SELECT u.id, p.name, u.email_sealed, p.phone_sealed, u.role::text AS role, u.reputation_tier::text AS reputation_tier,
       u.reputation_score, u.is_active, p.title, coalesce(c.name, p.company) AS company, p.headline, p.time_zone,
       g.tags,
       oh_utc(u.created_at) AS created_at, oh_utc(u.last_activity_at) AS last_activity_at, oh_utc(u.last_sign_in_at) AS last_sign_in_at
FROM page u
LEFT JOIN tags g ON g.entity_id = u.id
LEFT JOIN user_profiles p ON p.user_id = u.id
LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
ORDER BY u.id
