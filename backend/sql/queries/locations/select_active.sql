SELECT id FROM locations WHERE id = :id AND is_active AND deleted_at IS NULL
