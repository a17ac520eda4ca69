INSERT INTO taxonomy_names (category, value, taxonomy_id, created_at)
VALUES (:category::taxonomy_category, :value, :tag, :now)
