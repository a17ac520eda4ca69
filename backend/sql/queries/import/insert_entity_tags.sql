INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id, created_at)
SELECT t.entity_type, t.entity_id, t.taxonomy_id, :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (entity_type entity_type, entity_id uuid, taxonomy_id uuid)
ON CONFLICT DO NOTHING
