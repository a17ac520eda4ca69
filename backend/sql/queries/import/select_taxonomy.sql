SELECT coalesce(json_agg(json_build_object(
  'id', t.id, 'airtable_record_id', t.airtable_record_id, 'category', t.category, 'value', t.value,
  'display_name', t.display_name, 'parent_id', t.parent_id, 'source', t.source,
  'is_approved', t.is_approved, 'is_active', t.is_active)), '[]')
FROM taxonomy t
WHERE t.merged_into IS NULL
