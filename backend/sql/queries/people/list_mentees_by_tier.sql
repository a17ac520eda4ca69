-- plan: walk
-- The directory of mentees (FR16) by tier, dormant ones last: a walk along an index until the page is full, first for those who
-- are not dormant. Where a page ended is where the next one begins, among those with the same score and then below it. How many
-- there are is counted elsewhere.
WITH page AS MATERIALIZED (
  SELECT c.*, row_number() OVER () AS place
  FROM ((SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) >= oh_dormant_before(:now) AND ((:after::jsonb ->> 'd')::boolean) IS FALSE
           AND c.reputation_score = (:after::jsonb ->> 'r')::numeric AND (c.search_name, c.mentee_id) > (:after::jsonb ->> 'n', (:after::jsonb ->> 'i')::uuid)
         ORDER BY c.reputation_score DESC, c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) >= oh_dormant_before(:now) AND ((:after::jsonb ->> 'd')::boolean) IS NOT TRUE
           AND c.reputation_score < coalesce((:after::jsonb ->> 'r')::numeric, 100)
         ORDER BY c.reputation_score DESC, c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) < oh_dormant_before(:now) AND ((:after::jsonb ->> 'd')::boolean)
           AND c.reputation_score = (:after::jsonb ->> 'r')::numeric AND (c.search_name, c.mentee_id) > (:after::jsonb ->> 'n', (:after::jsonb ->> 'i')::uuid)
         ORDER BY c.reputation_score DESC, c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentee_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid) c
         WHERE (SELECT coalesce(u.last_activity_at, u.created_at) FROM users u WHERE u.id = c.mentee_id) < oh_dormant_before(:now)
           AND c.reputation_score < CASE WHEN ((:after::jsonb ->> 'd')::boolean) THEN (:after::jsonb ->> 'r')::numeric ELSE 100 END
         ORDER BY c.reputation_score DESC, c.search_name, c.mentee_id
         LIMIT :limit::int + :offset::int)
        LIMIT :limit OFFSET :offset) c
)
SELECT concat('{"items":[', (SELECT string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END, '}'), ',' ORDER BY page.place) FROM page),
              '],"total":', :total::bigint,
              ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', '-tier', 'd', e.dormant, 'n', e.search_name, 'r', e.reputation_score, 't', NULL::text, 'i', e.mentee_id)) || '"' FROM page e WHERE e.place = :limit::int), 'null'), '}') AS json
