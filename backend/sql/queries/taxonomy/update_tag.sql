UPDATE taxonomy SET display_name = :name, parent_id = :parent, is_active = :active WHERE id = :id
