-- Of models that nobody has asked for since then.
DELETE FROM text_embeddings e
WHERE e.ctid = ANY (ARRAY(
  SELECT o.ctid FROM text_embeddings o LEFT JOIN text_models m ON m.model = o.model
  WHERE o.model <> :model::text AND coalesce(m.used_at, o.updated_at) < :before
  LIMIT :most::int))
