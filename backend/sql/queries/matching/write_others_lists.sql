-- Where one person belongs in other people's lists: `rows` has everybody whom they may be recommended to, with the
-- score. Who loses one of a full list to the end of it or beyond has to look for the next, which only a calculation of
-- their own can tell. Lists are asked for by an array: joined, row level security would keep the index out of it.
WITH given AS MATERIALIZED (
  SELECT r.u, r.s, r.e FROM json_to_recordset(:rows::json) AS r (u uuid, s numeric, e jsonb)
), held AS MATERIALIZED (
  SELECT c.user_id AS u, c.match_score AS s FROM user_match_cache c
  WHERE c.recommended_user_id = :person AND c.algorithm_version = :version
), named AS MATERIALIZED (
  SELECT coalesce(g.u, h.u) AS u, g.s, g.e, h.s AS before FROM given g FULL JOIN held h ON h.u = g.u
), counted AS MATERIALIZED (
  SELECT c.user_id AS u, count(*) AS others, min(c.match_score) AS lowest
  FROM user_match_cache c
  WHERE c.user_id = ANY (ARRAY(SELECT n.u FROM named n)) AND c.algorithm_version = :version AND c.recommended_user_id <> :person
  GROUP BY c.user_id
), lists AS MATERIALIZED (
  SELECT n.u, n.s, n.e, n.before, coalesce(o.others, 0) AS others, o.lowest FROM named n LEFT JOIN counted o ON o.u = n.u
), gone AS (
  DELETE FROM user_match_cache c
  WHERE c.user_id = ANY (ARRAY(SELECT l.u FROM lists l WHERE l.s IS NULL))
    AND c.recommended_user_id = :person AND c.algorithm_version = :version
), written AS (
  INSERT INTO user_match_cache AS known (user_id, recommended_user_id, match_score, match_explanation, algorithm_version, calculated_at)
  SELECT l.u, :person::uuid, l.s, l.e, :version::text, :now::timestamptz FROM lists l
  WHERE l.s IS NOT NULL AND (l.before IS NOT NULL OR l.others < :kept::int OR l.s > l.lowest)
  ON CONFLICT ON CONSTRAINT user_match_cache_pair_uq DO UPDATE
    SET match_score = excluded.match_score, match_explanation = excluded.match_explanation, calculated_at = excluded.calculated_at
    WHERE (known.match_score, known.match_explanation) IS DISTINCT FROM (excluded.match_score, excluded.match_explanation)
)
INSERT INTO match_changes (user_id)
SELECT l.u FROM lists l
WHERE l.before IS NOT NULL AND l.others + 1 >= :kept::int AND (l.s IS NULL OR (l.s < l.before AND l.s < l.lowest))
