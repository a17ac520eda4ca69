-- count_mentors, for mentees (FR16).
WITH matching AS MATERIALIZED (
  SELECT c.tags, c.reputation_tier, c.company_id,
         cardinality(:industries::text[]) = 0 OR c.tags && :industries::text[] AS i,
         cardinality(:technologies::text[]) = 0 OR c.tags && :technologies::text[] AS t,
         :stage::text IS NULL OR :stage::text = ANY (c.tags) AS s,
         cardinality(:tiers::text[]) = 0 OR c.reputation_tier::text = ANY (:tiers::text[]) AS r,
         :company::uuid IS NULL OR coalesce(c.company_id = :company::uuid, false) AS c
  FROM oh_mentees(:words::text, :pattern::text, '{}', '{}', NULL, '{}', NULL) c
), tagged AS (
  SELECT k.key, count(*) AS many
  FROM matching m CROSS JOIN LATERAL unnest(m.tags) AS k (key)
  WHERE m.r AND m.c AND CASE split_part(k.key, ':', 1)
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
  'total', (SELECT count(*) FROM matching m WHERE m.i AND m.t AND m.s AND m.r AND m.c),
  'industries', coalesce((SELECT l.list FROM lists l WHERE l.category = 'industry'), '[]'),
  'technologies', coalesce((SELECT l.list FROM lists l WHERE l.category = 'technology'), '[]'),
  'stages', coalesce((SELECT l.list FROM lists l WHERE l.category = 'stage'), '[]'),
  'tiers', (SELECT json_agg(json_build_object('tier', g.tier, 'count', (
              SELECT count(*) FROM matching m WHERE m.reputation_tier = g.tier AND m.i AND m.t AND m.s AND m.c)) ORDER BY g.tier)
            FROM unnest(enum_range(NULL::reputation_tier)) AS g (tier)),
  'companies', coalesce((
    SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'count', n.many) ORDER BY n.many DESC, p.name, p.id)
    FROM (SELECT m.company_id, count(*) AS many FROM matching m
          WHERE m.company_id IS NOT NULL AND m.i AND m.t AND m.s AND m.r
          GROUP BY m.company_id ORDER BY many DESC, m.company_id LIMIT 50) n
    JOIN portfolio_companies p ON p.id = n.company_id), '[]'))::text AS json
