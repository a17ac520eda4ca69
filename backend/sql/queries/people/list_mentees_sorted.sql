-- The directory of mentees (FR16) with filters: who matches is found first, then sorted, dormant ones
-- last.
WITH matching AS MATERIALIZED (
  SELECT c.mentee_id, c.search_name, c.reputation_score,
         (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id)
           < oh_dormant_before(:now) AS dormant,
         m.match_score
  FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
  LEFT JOIN user_match_cache m ON :sort::text = '-match' AND m.user_id = :viewer::uuid AND m.recommended_user_id = c.mentee_id
                              AND m.algorithm_version = :version::text
), page AS MATERIALIZED (
  SELECT m.*, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY dormant,
                 CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                 CASE WHEN :sort::text = '-tier' THEN reputation_score END DESC,
                 match_score DESC NULLS LAST,
                 search_name, mentee_id
        LIMIT :limit OFFSET :offset) m
)
SELECT concat('{"items":[', (SELECT string_agg(concat('{', c.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END, '}'), ',' ORDER BY page.place)
                             FROM page JOIN mentee_cards c ON c.mentee_id = page.mentee_id),
              '],"total":', (SELECT count(*) FROM matching),
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', :sort::text, 'd', e.dormant, 'n', e.search_name, 'r', e.reputation_score, 't', NULL::text, 'i', e.mentee_id)) || '"' FROM page e WHERE e.place = :limit::int AND :sort::text <> '-match'), 'null'), '}') AS json
