SELECT coalesce(json_agg(json_build_object(
  'airtable_record_id', a.airtable_record_id, 'taxonomy_id', a.taxonomy_id, 'display_name', a.display_name,
  'category', t.category)), '[]')
FROM taxonomy_aliases a
JOIN taxonomy t ON t.id = a.taxonomy_id
