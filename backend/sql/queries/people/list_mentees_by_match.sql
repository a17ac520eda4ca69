-- plan: walk
-- The directory of mentees (FR16), the best matches first, dormant ones last. Somebody's matches are few: they are looked up, and
-- everybody else is a walk by name until the page is full. How many there are is counted elsewhere.
WITH scored AS MATERIALIZED (
  SELECT m.recommended_user_id AS id, m.match_score
  FROM user_match_cache m
  WHERE m.user_id = :viewer::uuid AND m.algorithm_version = :version::text
), page AS MATERIALIZED (
  SELECT c.*, row_number() OVER () AS place
  FROM ((SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM scored s
         -- A limit, so that they are looked up one by one.
         CROSS JOIN LATERAL (SELECT c.* FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c WHERE c.mentee_id = s.id LIMIT 1) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) >= oh_dormant_before(:now)
         ORDER BY s.match_score DESC, c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) >= oh_dormant_before(:now)
           AND c.mentee_id NOT IN (SELECT s.id FROM scored s)
         ORDER BY c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM scored s
         -- A limit, so that they are looked up one by one.
         CROSS JOIN LATERAL (SELECT c.* FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c WHERE c.mentee_id = s.id LIMIT 1) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) < oh_dormant_before(:now)
         ORDER BY s.match_score DESC, c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) < oh_dormant_before(:now)
           AND c.mentee_id NOT IN (SELECT s.id FROM scored s)
         ORDER BY c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        LIMIT :limit OFFSET :offset) c
)
SELECT concat('{"items":[', (SELECT string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END, '}'), ',' ORDER BY page.place) FROM page),
              '],"total":', :total::bigint, ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":null}') AS json
