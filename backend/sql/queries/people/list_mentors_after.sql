-- The directory (FR15) from where a page ended, in any order, dormant mentors last (FR57). Where that was
-- is put among those who match as one more, without an id: what is sorted after it comes next, whoever
-- came or went meanwhile.
WITH matching AS MATERIALIZED (
  SELECT c.mentor_id, c.summary, c.search_name, c.reputation_score,
         c.last_activity_at < oh_dormant_before(:now) AS dormant,
         CASE WHEN :sort::text = 'nextSlot' THEN (SELECT b.start FROM oh_bookable_starts(c.mentor_id, :earliest, :now) AS b (start) LIMIT 1) END AS next_slot
  FROM oh_directory(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[],
                          :earliest, :until::timestamptz, :now) c
), ended AS (
  SELECT (k ->> 'i')::uuid AS id, k ->> 'n' AS search_name, (k ->> 'r')::numeric AS reputation_score,
         (k ->> 'd')::boolean AS dormant, (k ->> 't')::timestamptz AS next_slot
  FROM (SELECT :after::jsonb AS k) a
), ordered AS (
  SELECT m.*, row_number() OVER (
           ORDER BY dormant,
                    CASE WHEN :sort::text = '-name' THEN search_name END DESC,
                    CASE WHEN :sort::text = '-tier' THEN reputation_score END DESC,
                    CASE WHEN :sort::text = 'nextSlot' THEN next_slot END NULLS LAST,
                    search_name, sorted_id, mentor_id NULLS LAST) AS rank
  FROM (SELECT mentor_id, search_name, reputation_score, dormant, next_slot, mentor_id AS sorted_id FROM matching
        UNION ALL
        SELECT NULL, search_name, reputation_score, dormant, next_slot, id FROM ended) m
), page AS MATERIALIZED (
  SELECT o.mentor_id, o.search_name, o.reputation_score, o.dormant, o.next_slot, m.summary,
         row_number() OVER (ORDER BY o.rank) AS place
  FROM (SELECT * FROM ordered WHERE rank > (SELECT rank FROM ordered WHERE mentor_id IS NULL) ORDER BY rank LIMIT :limit) o
  JOIN matching m ON m.mentor_id = o.mentor_id
)
SELECT concat('{"items":[', string_agg(concat('{', page.summary, ',"isDormant":', CASE WHEN page.dormant THEN 'true' ELSE 'false' END,
                                             ',"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open, '}'), ',' ORDER BY page.place)
                FILTER (WHERE page.mentor_id IS NOT NULL),
              '],"total":', t.total, ',"limit":', :limit::int, ',"offset":0', ',"nextCursor":',
              coalesce((SELECT '"' || oh_cursor(json_build_object('s', :sort::text, 'd', e.dormant, 'n', e.search_name, 'r', e.reputation_score, 't', e.next_slot, 'i', e.mentor_id)) || '"' FROM page e WHERE e.place = :limit::int), 'null'), '}') AS json, t.total, v.version
FROM oh_directory_version() v
CROSS JOIN LATERAL (SELECT (SELECT count(*) FROM matching) AS total) t
LEFT JOIN (page CROSS JOIN LATERAL oh_free_slots(page.mentor_id, :earliest, :now) f) ON true
GROUP BY t.total, v.version
