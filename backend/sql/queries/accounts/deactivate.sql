UPDATE users SET is_active = false, left_at = coalesce(left_at, :now) WHERE id = :id
