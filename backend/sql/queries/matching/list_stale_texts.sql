-- Texts of which the model has not seen this wording. NOT IN looks them up in a hash, however few the planner takes
-- them for.
SELECT t.user_id, t.part, t.text, encode(t.hash, 'hex') AS hash
FROM oh_match_texts(NULL) t
WHERE (t.user_id, t.part, t.hash) NOT IN (SELECT e.user_id, e.part, e.text_hash FROM text_embeddings e WHERE e.model = :model::text)
ORDER BY t.user_id, t.part
LIMIT :limit::int
