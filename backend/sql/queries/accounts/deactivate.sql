UPDATE users SET is_active = false WHERE id = :id
