DELETE FROM text_models m
WHERE m.model <> :model::text AND m.used_at < :before AND NOT EXISTS (SELECT FROM text_embeddings e WHERE e.model = m.model)
