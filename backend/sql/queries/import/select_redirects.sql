-- Tags that coordinators merged into others, and further names that they gave to tags: what a record
-- or a name of the base means then. `merged_id` is the row that keeps a merged tag's name.
SELECT coalesce(json_agg(json_build_object(
  'merged_id', r.merged_id, 'airtable_record_id', r.airtable_record_id, 'category', r.category, 'value', r.value,
  'taxonomy_id', t.id, 'is_usable', t.is_approved AND t.is_active)), '[]')
FROM (SELECT m.id AS merged_id, m.airtable_record_id, m.category, m.value, m.merged_into AS target
      FROM taxonomy m WHERE m.merged_into IS NOT NULL
      UNION ALL
      SELECT NULL, NULL, n.category, n.value, coalesce(x.merged_into, x.id)
      FROM taxonomy_names n JOIN taxonomy x ON x.id = n.taxonomy_id) r
JOIN taxonomy t ON t.id = r.target
