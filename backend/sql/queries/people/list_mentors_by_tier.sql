-- plan: walk
-- The directory (FR15) by tier, dormant mentors last (FR57): a walk along an index until the page is full, first for those who are
-- not dormant. The parts come in the order they stand in; a sort over them would read all of them. Where a page ended is where the
-- next one begins, among those with the same score and then below it. How many there are in all is counted only when the page
-- doesn't tell and nobody knows.
WITH page AS MATERIALIZED (
  SELECT c.*, row_number() OVER () AS place
  FROM ((SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c
         WHERE c.last_activity_at >= oh_dormant_before(:now) AND ((:after::jsonb ->> 'd')::boolean) IS FALSE
           AND c.reputation_score = (:after::jsonb ->> 'r')::numeric AND (c.search_name, c.mentor_id) > (:after::jsonb ->> 'n', (:after::jsonb ->> 'i')::uuid)
         ORDER BY c.reputation_score DESC, c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c
         WHERE c.last_activity_at >= oh_dormant_before(:now) AND ((:after::jsonb ->> 'd')::boolean) IS NOT TRUE
           AND c.reputation_score < coalesce((:after::jsonb ->> 'r')::numeric, 100)
         ORDER BY c.reputation_score DESC, c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c
         WHERE c.last_activity_at < oh_dormant_before(:now) AND ((:after::jsonb ->> 'd')::boolean)
           AND c.reputation_score = (:after::jsonb ->> 'r')::numeric AND (c.search_name, c.mentor_id) > (:after::jsonb ->> 'n', (:after::jsonb ->> 'i')::uuid)
         ORDER BY c.reputation_score DESC, c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c
         WHERE c.last_activity_at < oh_dormant_before(:now)
           AND c.reputation_score < CASE WHEN ((:after::jsonb ->> 'd')::boolean) THEN (:after::jsonb ->> 'r')::numeric ELSE 100 END
         ORDER BY c.reputation_score DESC, c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        LIMIT :limit OFFSET :offset) c
)
SELECT concat('{"items":[', string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END,
                                             ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, '}'), ',' ORDER BY page.place)
                FILTER (WHERE page.mentor_id IS NOT NULL),
              '],"total":', t.total, ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', '-tier', 'd', e.dormant, 'n', e.search_name, 'r', e.reputation_score, 't', NULL::text, 'i', e.mentor_id)) || '"' FROM page e WHERE e.place = :limit::int), 'null'), '}') AS json, t.total, v.version
FROM oh_directory_version() v
CROSS JOIN LATERAL (SELECT CASE WHEN :after::jsonb IS NULL AND n.count < :limit AND (n.count > 0 OR :offset = 0) THEN :offset + n.count
                  WHEN v.version = :known_version::text THEN :known_total::bigint
                  ELSE (SELECT count(*) FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[],
                          :earliest, :until::timestamptz, :now) c) END AS total
      FROM (SELECT count(*) FROM page) n OFFSET 0) t -- once, not for each use
LEFT JOIN (page CROSS JOIN LATERAL oh_free_slots(page.mentor_id, :earliest, :now) f) ON true
GROUP BY t.total, v.version
