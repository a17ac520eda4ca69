INSERT INTO taxonomy (id, category, value, display_name, parent_id, source, is_approved, approved_by, approved_at, created_at)
VALUES (:id, :category::taxonomy_category, :value, :name, :parent, 'admin', true, :caller, :now, :now)
