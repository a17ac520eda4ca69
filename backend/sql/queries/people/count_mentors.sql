-- What each filter of the directory (FR15) would leave: one look at all who match the words, with what
-- each of them passes. A kind is counted under the other kinds' filters. The first free slot alone
-- says whether there is one this week or month.
WITH matching AS MATERIALIZED (
  SELECT c.tags, c.reputation_tier,
         cardinality(:industries::text[]) = 0 OR c.tags && :industries::text[] AS i,
         cardinality(:technologies::text[]) = 0 OR c.tags && :technologies::text[] AS t,
         :stage::text IS NULL OR :stage::text = ANY (c.tags) AS s,
         cardinality(:tiers::text[]) = 0 OR c.reputation_tier::text = ANY (:tiers::text[]) AS r,
         f.next < :week::timestamptz AS week, f.next < :month::timestamptz AS month,
         :until::timestamptz IS NULL OR coalesce(f.next < :until::timestamptz, false) AS a
  FROM oh_directory(:words::text, :pattern::text, '{}', '{}', NULL, '{}', :earliest, NULL, :now) c
  LEFT JOIN LATERAL (SELECT b.start AS next FROM oh_bookable_starts(c.mentor_id, :earliest, :now) AS b (start) LIMIT 1) f ON true
), tagged AS (
  SELECT k.key, count(*) AS many
  FROM matching m CROSS JOIN LATERAL unnest(m.tags) AS k (key)
  WHERE m.r AND m.a AND CASE split_part(k.key, ':', 1)
    WHEN 'industry' THEN m.t AND m.s WHEN 'technology' THEN m.i AND m.s ELSE m.i AND m.t END
  GROUP BY k.key
), named AS (
  SELECT x.category, x.value, x.display_name, g.many
  FROM tagged g JOIN taxonomy x ON x.category = split_part(g.key, ':', 1)::taxonomy_category
   AND x.value = substr(g.key, strpos(g.key, ':') + 1) AND x.is_approved AND x.is_active
), lists AS (
  SELECT n.category, json_agg(json_build_object('value', n.value, 'displayName', n.display_name, 'count', n.many)
                              ORDER BY n.many DESC, n.display_name, n.value) AS list
  FROM named n GROUP BY n.category
)
SELECT json_build_object(
  'total', (SELECT count(*) FROM matching m WHERE m.i AND m.t AND m.s AND m.r AND m.a),
  'industries', coalesce((SELECT l.list FROM lists l WHERE l.category = 'industry'), '[]'),
  'technologies', coalesce((SELECT l.list FROM lists l WHERE l.category = 'technology'), '[]'),
  'stages', coalesce((SELECT l.list FROM lists l WHERE l.category = 'stage'), '[]'),
  'tiers', (SELECT json_agg(json_build_object('tier', g.tier, 'count', (
              SELECT count(*) FROM matching m WHERE m.reputation_tier = g.tier AND m.i AND m.t AND m.s AND m.a)) ORDER BY g.tier)
            FROM unnest(enum_range(NULL::reputation_tier)) AS g (tier)),
  'availability', (SELECT json_build_array(
              json_build_object('hasSlots', 'this_week', 'count', count(*) FILTER (WHERE m.week)),
              json_build_object('hasSlots', 'this_month', 'count', count(*) FILTER (WHERE m.month)))
            FROM matching m WHERE m.i AND m.t AND m.s AND m.r))::text AS json
