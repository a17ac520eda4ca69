UPDATE users SET is_active = false, left_at = coalesce(left_at, :now), deleted_at = :now, deleted_by = oh_user_id()
WHERE id = :id AND deleted_at IS NULL
