INSERT INTO taxonomy (id, category, value, display_name, is_approved, source, approved_at, created_at)
SELECT t.id, t.category, t.value, t.display_name, true, 'sample_data', :now, :now
FROM jsonb_to_recordset(:tags::jsonb) AS t(id uuid, category taxonomy_category, value text, display_name text)
