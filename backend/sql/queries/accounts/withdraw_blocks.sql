UPDATE availability_blocks SET deleted_at = :now, deleted_by = oh_user_id() WHERE mentor_id = :id AND deleted_at IS NULL
