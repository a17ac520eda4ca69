-- The base is trusted: its tags are approved. Parents may stand in the same list, in any order.
INSERT INTO taxonomy (id, airtable_record_id, category, value, display_name, parent_id, source, is_approved,
  approved_at, created_at)
SELECT t.id, t.airtable_record_id, t.category, t.value, t.display_name, t.parent_id, 'airtable', true, :now, :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid, airtable_record_id text, category taxonomy_category,
  value text, display_name text, parent_id uuid)
