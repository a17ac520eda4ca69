UPDATE users SET is_active = false, deleted_at = :now, deleted_by = oh_user_id() WHERE id = :id AND deleted_at IS NULL
