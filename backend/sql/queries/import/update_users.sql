-- Without a new address the sealed one stays.
UPDATE users u
SET airtable_record_id = t.airtable_record_id, role = t.role,
  email_sealed = coalesce(decode(t.email_sealed, 'hex'), u.email_sealed),
  email_index = coalesce(decode(t.email_index, 'hex'), u.email_index),
  key_version = coalesce(t.key_version, u.key_version)
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid, airtable_record_id text, email_sealed text, email_index text,
  key_version integer, role user_role)
WHERE u.id = t.id
