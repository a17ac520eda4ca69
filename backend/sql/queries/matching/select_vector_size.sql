-- How many values the model's vectors have here already.
SELECT length(e.vector) / 4 AS dimensions
FROM text_embeddings e
WHERE e.model = :model::text AND NOT e.is_sparse
LIMIT 1
