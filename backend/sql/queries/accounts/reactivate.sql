UPDATE users SET is_active = true, deleted_at = NULL, deleted_by = NULL WHERE id = :id
