-- plan: walk
-- The directory of mentees (FR16) by name, backwards, dormant ones last: a walk along an index until the page
-- is full, first for those who are not dormant. Where a page ended is where the next one begins. How
-- many there are is counted elsewhere.
WITH page AS MATERIALIZED (
  SELECT c.*, row_number() OVER () AS place
  FROM ((SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) >= oh_dormant_before(:now)
           AND ((:after::jsonb ->> 'd')::boolean) IS NOT TRUE AND c.search_name <= coalesce(:after::jsonb ->> 'n', (SELECT m.search_name FROM listed_mentees m ORDER BY m.search_name DESC LIMIT 1))
           AND (:after::jsonb IS NULL OR c.search_name < :after::jsonb ->> 'n' OR c.mentee_id > (:after::jsonb ->> 'i')::uuid)
         ORDER BY c.search_name DESC, c.mentee_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, true
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) < oh_dormant_before(:now)
           AND c.search_name <= CASE WHEN ((:after::jsonb ->> 'd')::boolean) THEN :after::jsonb ->> 'n' ELSE (SELECT m.search_name FROM listed_mentees m ORDER BY m.search_name DESC LIMIT 1) END
           AND (((:after::jsonb ->> 'd')::boolean) IS NOT TRUE OR c.search_name < :after::jsonb ->> 'n' OR c.mentee_id > (:after::jsonb ->> 'i')::uuid)
         ORDER BY c.search_name DESC, c.mentee_id
         LIMIT :limit::int + :offset::int)
        LIMIT :limit OFFSET :offset) c
)
SELECT concat('{"items":[', (SELECT string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END, '}'), ',' ORDER BY page.place) FROM page),
              '],"total":', :total::bigint,
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', '-name', 'd', e.dormant, 'n', e.search_name, 'r', e.reputation_score, 't', NULL::text, 'i', e.mentee_id)) || '"' FROM page e WHERE e.place = :limit::int), 'null'), '}') AS json
