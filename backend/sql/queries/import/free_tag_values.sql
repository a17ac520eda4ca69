-- Two tags may have swapped their names: none of them may stand in the other's way.
UPDATE taxonomy x SET value = x.id::text
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid)
WHERE x.id = t.id
