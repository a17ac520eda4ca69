-- plan: walk
-- The directory (FR15), the best matches first, dormant mentors last (FR57). Somebody's matches are few: they are looked up, and
-- everybody else is a walk by name until the page is full. How many there are in all is counted only when the page doesn't tell
-- and nobody knows.
WITH scored AS MATERIALIZED (
  SELECT m.recommended_user_id AS id, m.match_score
  FROM user_match_cache m
  WHERE m.user_id = :viewer::uuid AND m.algorithm_version = :version::text
), page AS MATERIALIZED (
  SELECT c.*, row_number() OVER () AS place
  FROM ((SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM scored s
         -- A limit, so that they are looked up one by one.
         CROSS JOIN LATERAL (SELECT c.* FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c WHERE c.mentor_id = s.id LIMIT 1) c
         WHERE c.last_activity_at >= oh_dormant_before(:now)
         ORDER BY s.match_score DESC, c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, false AS dormant
         FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c
         WHERE c.last_activity_at >= oh_dormant_before(:now)
           AND c.mentor_id NOT IN (SELECT s.id FROM scored s)
         ORDER BY c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM scored s
         -- A limit, so that they are looked up one by one.
         CROSS JOIN LATERAL (SELECT c.* FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c WHERE c.mentor_id = s.id LIMIT 1) c
         WHERE c.last_activity_at < oh_dormant_before(:now)
         ORDER BY s.match_score DESC, c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        UNION ALL
        (SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, true AS dormant
         FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c
         WHERE c.last_activity_at < oh_dormant_before(:now)
           AND c.mentor_id NOT IN (SELECT s.id FROM scored s)
         ORDER BY c.search_name, c.mentor_id
         LIMIT :limit::int + :offset::int)
        LIMIT :limit OFFSET :offset) c
)
SELECT concat('{"items":[', string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END,
                                             ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, '}'), ',' ORDER BY page.place)
                FILTER (WHERE page.mentor_id IS NOT NULL),
              '],"total":', t.total, ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":null}') AS json, t.total, v.version
FROM oh_directory_version() v
CROSS JOIN LATERAL (SELECT CASE WHEN n.count < :limit AND (n.count > 0 OR :offset = 0) THEN :offset + n.count
                  WHEN v.version = :known_version::text THEN :known_total::bigint
                  ELSE (SELECT count(*) FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c) END AS total
      FROM (SELECT count(*) FROM page) n OFFSET 0) t -- once, not for each use
LEFT JOIN (page CROSS JOIN LATERAL oh_free_slots(page.mentor_id, :earliest, :now) f) ON true
GROUP BY t.total, v.version
