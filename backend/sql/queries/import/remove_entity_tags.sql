UPDATE entity_tags e SET deleted_at = :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (entity_type entity_type, entity_id uuid, taxonomy_id uuid)
WHERE e.entity_type = t.entity_type AND e.entity_id = t.entity_id AND e.taxonomy_id = t.taxonomy_id
  AND e.deleted_at IS NULL
