INSERT INTO taxonomy_aliases (airtable_record_id, taxonomy_id, display_name, created_at)
SELECT t.airtable_record_id, t.taxonomy_id, t.display_name, :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (airtable_record_id text, taxonomy_id uuid, display_name text)
ON CONFLICT (airtable_record_id) DO UPDATE SET taxonomy_id = excluded.taxonomy_id, display_name = excluded.display_name
