UPDATE availability_blocks SET deleted_at = :now, deleted_by = :actor WHERE id = :id
