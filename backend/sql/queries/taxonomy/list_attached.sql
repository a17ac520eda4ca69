SELECT e.taxonomy_id FROM entity_tags e WHERE e.entity_type = 'user' AND e.entity_id = :user AND e.deleted_at IS NULL
