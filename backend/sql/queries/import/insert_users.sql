INSERT INTO users (id, airtable_record_id, email_sealed, email_index, key_version, role, created_at)
SELECT t.id, t.airtable_record_id, decode(t.email_sealed, 'hex'), decode(t.email_index, 'hex'), t.key_version,
  t.role, :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid, airtable_record_id text, email_sealed text, email_index text,
  key_version integer, role user_role)
