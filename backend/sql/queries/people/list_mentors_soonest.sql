-- plan: walk
-- The directory (FR15), who can be booked soonest first: a walk along the moments at which slots begin until the page is full. Only a
-- full page is one: otherwise no row comes, and all have to be looked at, the dormant ones (FR57) and those without a slot as well.
-- How many there are in all is counted only when nobody knows.
WITH page AS MATERIALIZED (
  SELECT o.*, row_number() OVER () AS place
  FROM (SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score, false AS dormant, n.next_slot
        FROM oh_mentors_soonest(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now,
                                :limit::bigint + :offset::bigint, :everybody::bigint) n
        CROSS JOIN LATERAL (SELECT c.* FROM mentor_cards c WHERE c.mentor_id = n.mentor_id LIMIT 1) c
        LIMIT :limit OFFSET :offset) o
)
SELECT concat('{"items":[', string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END,
                                             ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, '}'), ',' ORDER BY page.place)
                FILTER (WHERE page.mentor_id IS NOT NULL),
              '],"total":', t.total, ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', 'nextSlot', 'd', false, 'n', e.search_name, 'r', e.reputation_score, 't', e.next_slot, 'i', e.mentor_id)) || '"' FROM page e WHERE e.place = :limit::int), 'null'), '}') AS json, t.total, v.version
FROM oh_directory_version() v
CROSS JOIN LATERAL (SELECT CASE WHEN v.version = :known_version::text THEN :known_total::bigint
                  ELSE (SELECT count(*) FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :earliest, :until::timestamptz, :now) c) END AS total
      FROM page WHERE page.place = :limit::int OFFSET 0) t -- once, not for each use
LEFT JOIN (page CROSS JOIN LATERAL oh_free_slots(page.mentor_id, :earliest, :now) f) ON true
GROUP BY t.total, v.version
