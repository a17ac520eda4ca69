UPDATE entity_tags SET deleted_at = :now, deleted_by = :caller WHERE taxonomy_id = :tag AND deleted_at IS NULL
