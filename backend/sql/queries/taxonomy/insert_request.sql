-- Nothing when somebody else asks for the same tag at this moment.
INSERT INTO taxonomy (id, category, value, display_name, source, is_approved, requested_by, requested_at, created_at)
VALUES (:id, :category::taxonomy_category, :value, :name, 'user', false, :user, :now, :now)
ON CONFLICT (category, value) DO NOTHING
RETURNING id
