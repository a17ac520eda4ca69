-- Of texts that are not there any more.
WITH there AS MATERIALIZED (
  SELECT t.user_id, t.part FROM oh_match_texts(NULL) t
), gone AS (
  DELETE FROM text_embeddings e
  WHERE e.model = :model::text AND NOT EXISTS (SELECT FROM there t WHERE t.user_id = e.user_id AND t.part = e.part)
  RETURNING e.user_id
)
INSERT INTO match_changes (user_id) SELECT DISTINCT g.user_id FROM gone g
