-- For coordinators: whom they can choose from, names that begin with what was typed first, and the
-- accounts that they look after, in the order asked for. Removed people only when they are asked for.
-- What nobody is called is taken for a slip. Where a page ended is put among them as one more: what is
-- sorted after it comes next, whoever came or went meanwhile.
WITH eligible AS MATERIALIZED (
  SELECT u.id, u.role, u.reputation_score, u.last_activity_at, u.created_at, p.search_name,
         :pattern::text IS NOT NULL AND p.search_name LIKE oh_fold(substr(:pattern::text, 2)) AS begins,
         :pattern::text IS NULL
         OR p.search_name LIKE oh_fold(:pattern::text)
         OR p.search_name LIKE oh_written_out(:pattern::text)
         OR oh_fold(coalesce(p.title, '')) LIKE oh_fold(:pattern::text)
         OR oh_fold(coalesce(p.company, c.name, '')) LIKE oh_fold(:pattern::text)
         OR u.id IN (SELECT i.user_id FROM oh_index_entries(:email_index::bytea) e
                      JOIN email_indexes i ON i.email_index = e.email_index) AS said
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
), near AS MATERIALIZED (
  SELECT e.id, greatest(oh_nearness(oh_fold(:typed::text), oh_slips(oh_fold(:typed::text)), e.search_name),
                        CASE WHEN oh_spellings(p.name) LIKE oh_fold(:pattern::text) THEN 1 END) AS nearness
  FROM eligible e JOIN user_profiles p ON p.user_id = e.id
  WHERE :typed::text IS NOT NULL AND NOT EXISTS (SELECT FROM eligible x WHERE x.said)
), matching AS MATERIALIZED (
  SELECT e.id, e.role, e.reputation_score, e.last_activity_at, e.created_at, e.search_name, e.begins, e.id AS sorted_id
  FROM eligible e WHERE e.said
  UNION ALL
  SELECT e.id, e.role, e.reputation_score, e.last_activity_at, e.created_at, e.search_name, e.begins, e.id
  FROM eligible e JOIN near n ON n.id = e.id
  WHERE n.nearness >= greatest(0.35, (SELECT max(x.nearness) FROM near x) - 0.1)
), ordered AS (
  SELECT m.*, row_number() OVER (
           ORDER BY CASE WHEN :sort::text IS NULL THEN begins END DESC NULLS LAST,
                    CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                    CASE WHEN :sort::text = '-createdAt' THEN created_at END DESC,
                    CASE WHEN :sort::text = '-lastActivityAt' THEN last_activity_at END DESC NULLS LAST,
                    CASE WHEN :sort::text = '-reputationScore' THEN reputation_score END DESC,
                    CASE WHEN :sort::text = 'reputationScore' THEN reputation_score END,
                    CASE WHEN :sort::text = 'role' THEN role END,
                    CASE WHEN :sort::text = '-createdAt' THEN sorted_id END DESC,
                    search_name, sorted_id, id NULLS LAST) AS rank
  FROM (SELECT * FROM matching
        UNION ALL
        SELECT NULL, (k ->> 'x')::user_role, (k ->> 'r')::numeric, (k ->> 't')::timestamptz, (k ->> 'u')::timestamptz, k ->> 'n',
               (k ->> 'd')::boolean, (k ->> 'i')::uuid
        FROM (SELECT :after::jsonb AS k) a WHERE k IS NOT NULL) m
), page AS (
  SELECT o.*, row_number() OVER (ORDER BY o.rank) AS place
  FROM (SELECT * FROM ordered
        WHERE id IS NOT NULL AND rank > coalesce((SELECT rank FROM ordered WHERE id IS NULL), 0)
        ORDER BY rank LIMIT :limit OFFSET :offset) o
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_account_json(u, p, :now) ORDER BY page.place)
                     FROM page JOIN users u ON u.id = page.id JOIN user_profiles p ON p.user_id = page.id), '[]'),
  'total', (SELECT count(*) FROM matching),
  'limit', :limit::int, 'offset', :offset::int,
  'nextCursor', (SELECT oh_cursor(json_build_object(
      's', coalesce(:sort::text, ''), 'd', e.begins, 'n', e.search_name, 'r', e.reputation_score, 't', e.last_activity_at,
      'u', e.created_at, 'x', e.role, 'i', e.id)) FROM page e WHERE e.place = :limit::int))::text AS json
