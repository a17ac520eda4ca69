UPDATE entity_tags SET taxonomy_id = :into WHERE taxonomy_id = :tag AND deleted_at IS NULL
