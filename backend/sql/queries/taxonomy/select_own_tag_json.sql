SELECT json_build_object(
  'id', t.id, 'category', t.category, 'value', t.value, 'displayName', t.display_name,
  'isApproved', t.is_approved, 'source', t.source, 'weight', e.weight)::text AS json
FROM entity_tags e
JOIN taxonomy t ON t.id = e.taxonomy_id
WHERE e.entity_type = 'user' AND e.entity_id = :user AND e.taxonomy_id = :tag AND e.deleted_at IS NULL
