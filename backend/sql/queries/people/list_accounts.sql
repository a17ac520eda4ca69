-- For coordinators: whom they can choose from, names that begin with what was typed first, and the
-- accounts that they look after, in the order asked for. Removed people only when they are asked for.
WITH matching AS (
  SELECT u AS account, p AS profile, u.id, u.role, u.reputation_score, u.last_activity_at, u.created_at, p.search_name,
         :pattern::text IS NOT NULL AND p.search_name LIKE oh_fold(substr(:pattern::text, 2)) AS begins
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
  WHERE CASE coalesce(:state::text, CASE WHEN :inactive::boolean THEN 'present' ELSE 'active' END)
          WHEN 'active' THEN u.deleted_at IS NULL AND u.is_active
          WHEN 'inactive' THEN u.deleted_at IS NULL AND NOT u.is_active
          WHEN 'deleted' THEN u.deleted_at IS NOT NULL
          WHEN 'present' THEN u.deleted_at IS NULL
          ELSE true END
    AND u.erased_at IS NULL
    AND (:role::text IS NULL OR u.role::text = :role::text)
    AND (cardinality(:tier::text[]) = 0 OR u.reputation_tier::text = ANY (:tier::text[]))
    AND (NOT :dormant::boolean OR oh_is_dormant(u.last_activity_at, u.created_at, :now))
    AND (:pattern::text IS NULL
         OR p.search_name LIKE oh_fold(:pattern::text)
         OR oh_fold(coalesce(p.title, '')) LIKE oh_fold(:pattern::text)
         OR oh_fold(coalesce(p.company, c.name, '')) LIKE oh_fold(:pattern::text)
         OR u.id IN (SELECT i.user_id FROM oh_index_entries(:email_index::bytea) e
                      JOIN email_indexes i ON i.email_index = e.email_index))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY CASE WHEN :sort::text IS NULL THEN begins END DESC NULLS LAST,
                 CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                 CASE WHEN :sort::text = '-createdAt' THEN created_at END DESC,
                 CASE WHEN :sort::text = '-lastActivityAt' THEN last_activity_at END DESC NULLS LAST,
                 CASE WHEN :sort::text = '-reputationScore' THEN reputation_score END DESC,
                 CASE WHEN :sort::text = 'reputationScore' THEN reputation_score END,
                 CASE WHEN :sort::text = 'role' THEN role END,
                 search_name, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_account_json(page.account, page.profile, :now) ORDER BY page.place) FROM page), '[]'),
  'total', (SELECT count(*) FROM matching),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
