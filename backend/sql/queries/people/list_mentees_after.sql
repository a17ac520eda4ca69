-- The directory of mentees (FR16) from where a page ended, as list_mentors_after does it.
WITH matching AS MATERIALIZED (
  SELECT c.mentee_id, c.search_name, c.reputation_score,
         (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id)
           < oh_dormant_before(:now) AS dormant
  FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
), ended AS (
  SELECT (k ->> 'i')::uuid AS id, k ->> 'n' AS search_name, (k ->> 'r')::numeric AS reputation_score, (k ->> 'd')::boolean AS dormant
  FROM (SELECT :after::jsonb AS k) a
), ordered AS (
  SELECT m.*, row_number() OVER (
           ORDER BY dormant,
                    CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                    CASE WHEN :sort::text = '-tier' THEN reputation_score END DESC,
                    search_name, sorted_id, mentee_id NULLS LAST) AS rank
  FROM (SELECT mentee_id, search_name, reputation_score, dormant, mentee_id AS sorted_id FROM matching
        UNION ALL
        SELECT NULL, search_name, reputation_score, dormant, id FROM ended) m
), page AS MATERIALIZED (
  SELECT o.*, row_number() OVER (ORDER BY o.rank) AS place
  FROM (SELECT * FROM ordered WHERE rank > (SELECT rank FROM ordered WHERE mentee_id IS NULL) ORDER BY rank LIMIT :limit) o
)
SELECT concat('{"items":[', (SELECT string_agg(concat('{', c.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END, '}'), ',' ORDER BY page.place)
                             FROM page JOIN mentee_cards c ON c.mentee_id = page.mentee_id),
              '],"total":', (SELECT count(*) FROM matching),
              ',"limit":', :limit::int, ',"offset":0', ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', :sort::text, 'd', e.dormant, 'n', e.search_name, 'r', e.reputation_score, 't', NULL::text, 'i', e.mentee_id)) || '"' FROM page e WHERE e.place = :limit::int), 'null'), '}') AS json
