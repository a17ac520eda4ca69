INSERT INTO locations (id, name, address, notes, created_at)
SELECT l.id, l.name, l.address, l.notes, :now
FROM jsonb_to_recordset(:locations::jsonb) AS l(id uuid, name text, address text, notes text)
