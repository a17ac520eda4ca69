-- What coordinators took out of use stays so.
UPDATE taxonomy x
SET airtable_record_id = t.airtable_record_id, value = t.value, display_name = t.display_name,
  parent_id = t.parent_id, source = 'airtable', is_approved = true,
  approved_at = coalesce(x.approved_at, :now), rejected_at = NULL, rejected_by = NULL, rejection_reason = NULL
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid, airtable_record_id text, value text, display_name text,
  parent_id uuid)
WHERE x.id = t.id
