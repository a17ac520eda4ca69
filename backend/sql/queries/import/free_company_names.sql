-- Two companies may have swapped their names: none of them may stand in the other's way.
UPDATE portfolio_companies c SET name = c.id::text
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid)
WHERE c.id = t.id
