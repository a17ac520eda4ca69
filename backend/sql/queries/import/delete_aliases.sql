DELETE FROM taxonomy_aliases a
USING jsonb_to_recordset(:rows::jsonb) AS t (airtable_record_id text)
WHERE a.airtable_record_id = t.airtable_record_id
