-- What a model made of texts, unless they were changed meanwhile or their owner is gone. Whose they are has matches to
-- be calculated anew.
WITH given AS MATERIALIZED (
  SELECT r.u, r.p, decode(r.h, 'hex') AS h, r.s, decode(r.v, 'base64') AS v
  FROM json_to_recordset(:rows::json) AS r (u uuid, p text, h text, s boolean, v text)
), stored AS (
  INSERT INTO text_embeddings AS e (user_id, part, model, text_hash, is_sparse, vector)
  SELECT g.u, g.p, :model::text, g.h, g.s, g.v
  FROM given g
  JOIN oh_match_texts(ARRAY(SELECT DISTINCT o.u FROM given o)) t ON t.user_id = g.u AND t.part = g.p AND t.hash = g.h
  ON CONFLICT (user_id, model, part) DO UPDATE
    SET text_hash = excluded.text_hash, is_sparse = excluded.is_sparse, vector = excluded.vector
  RETURNING e.user_id
)
INSERT INTO match_changes (user_id) SELECT DISTINCT s.user_id FROM stored s
