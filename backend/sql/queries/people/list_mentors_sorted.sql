-- The directory (FR15) in an order that no index knows, dormant mentors last (FR57): who matches is found first, then
-- sorted.
WITH matching AS MATERIALIZED (
  SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score,
         c.last_activity_at < oh_dormant_before(:now) AS dormant,
         CASE WHEN :sort::text = 'nextSlot' THEN (SELECT b.start FROM oh_bookable_starts(c.mentor_id, :earliest, :now) AS b (start) LIMIT 1) END AS next_slot,
         m.match_score
  FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[],
                          :earliest, :until::timestamptz, :now) c
  -- Joined once, not looked up for each: whoever has matches has many.
  LEFT JOIN user_match_cache m ON :sort::text = '-match' AND m.user_id = :viewer::uuid AND m.recommended_user_id = c.mentor_id
                              AND m.algorithm_version = :version::text
), page AS MATERIALIZED (
  SELECT m.*, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY dormant,
                 CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                 CASE WHEN :sort::text = '-tier' THEN reputation_score END DESC,
                 CASE WHEN :sort::text = 'nextSlot' THEN next_slot END NULLS LAST,
                 match_score DESC NULLS LAST,
                 search_name, mentor_id
        LIMIT :limit OFFSET :offset) m
)
SELECT concat('{"items":[', string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END,
                                             ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, '}'), ',' ORDER BY page.place)
                FILTER (WHERE page.mentor_id IS NOT NULL),
              '],"total":', t.total, ',"limit":', :limit::int, ',"offset":', :offset::int, ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', :sort::text, 'd', e.dormant, 'n', e.search_name, 'r', e.reputation_score, 't', e.next_slot, 'i', e.mentor_id)) || '"' FROM page e WHERE e.place = :limit::int AND :sort::text <> '-match'), 'null'), '}') AS json, t.total, v.version
FROM oh_directory_version() v
CROSS JOIN LATERAL (SELECT (SELECT count(*) FROM matching) AS total) t
LEFT JOIN (page CROSS JOIN LATERAL oh_free_slots(page.mentor_id, :earliest, :now) f) ON true
GROUP BY t.total, v.version
