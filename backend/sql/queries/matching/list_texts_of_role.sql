-- One person's, and those of everybody in the other role.
SELECT e.user_id, e.part, e.is_sparse, e.vector
FROM text_embeddings e
JOIN users u ON u.id = e.user_id
WHERE e.model = :model::text AND (u.role = :role::user_role OR u.id = :person)
