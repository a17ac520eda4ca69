SELECT e.user_id, e.part, e.is_sparse, e.vector
FROM text_embeddings e
WHERE e.model = :model::text
