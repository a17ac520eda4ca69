-- Without a new address the sealed one stays. With one, changes that people had under way are over, and what
-- still is to be mailed goes there.
WITH updated AS (
  UPDATE users u
  SET airtable_record_id = t.airtable_record_id, role = t.role,
    email_sealed = coalesce(decode(t.email_sealed, 'hex'), u.email_sealed),
    email_index = coalesce(decode(t.email_index, 'hex'), u.email_index),
    key_version = coalesce(t.key_version, u.key_version),
    version = u.version + (t.email_sealed IS NOT NULL)::integer
  FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid, airtable_record_id text, email_sealed text, email_index text,
    key_version integer, role user_role)
  WHERE u.id = t.id
  RETURNING u.id, u.email_sealed, u.key_version, t.email_sealed IS NOT NULL AS has_moved
), ended AS (
  UPDATE email_changes c SET ended_at = :now, end_reason = 'changed'
  FROM updated m WHERE m.has_moved AND c.user_id = m.id AND c.ended_at IS NULL
)
SELECT CASE WHEN m.has_moved THEN oh_move_mails(m.id, m.email_sealed, m.key_version) END AS moved FROM updated m
