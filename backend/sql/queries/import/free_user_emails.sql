-- Two people may have swapped their addresses: none of them may stand in the other's way.
UPDATE users u SET email_index = sha256(convert_to(u.id::text, 'UTF8'))
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid)
WHERE u.id = t.id
