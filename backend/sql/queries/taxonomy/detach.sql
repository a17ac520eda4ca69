UPDATE entity_tags SET deleted_at = :now, deleted_by = :caller
WHERE entity_type = 'user' AND entity_id = :user AND taxonomy_id = :tag AND deleted_at IS NULL
