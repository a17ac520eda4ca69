-- These people's matches are these from now on. What is the same already is left alone.
WITH given AS MATERIALIZED (
  SELECT r.u, r.o, r.s, r.e
  FROM json_to_recordset(:rows::json) AS r (u uuid, o uuid, s numeric, e jsonb)
), gone AS (
  DELETE FROM user_match_cache c
  WHERE c.algorithm_version = :version AND c.user_id = ANY (:people::uuid[])
    -- NOT IN looks them up in a hash, however few the planner takes them for.
    AND (c.user_id, c.recommended_user_id) NOT IN (SELECT g.u, g.o FROM given g)
)
INSERT INTO user_match_cache AS known (user_id, recommended_user_id, match_score, match_explanation, algorithm_version, calculated_at)
SELECT g.u, g.o, g.s, g.e, :version::text, :now::timestamptz FROM given g
ON CONFLICT ON CONSTRAINT user_match_cache_pair_uq DO UPDATE
  SET match_score = excluded.match_score, match_explanation = excluded.match_explanation, calculated_at = excluded.calculated_at
  WHERE (known.match_score, known.match_explanation) IS DISTINCT FROM (excluded.match_score, excluded.match_explanation)
