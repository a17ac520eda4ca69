-- own: somebody added it in the application, the base has no say in it.
SELECT coalesce(json_agg(json_build_object(
  'entity_id', e.entity_id, 'taxonomy_id', e.taxonomy_id,
  'own', e.created_by IS NOT NULL OR t.source <> 'airtable')), '[]')
FROM entity_tags e
JOIN taxonomy t ON t.id = e.taxonomy_id
WHERE e.deleted_at IS NULL AND e.entity_type = :entity_type::entity_type
