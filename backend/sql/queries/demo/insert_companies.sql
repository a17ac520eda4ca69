INSERT INTO portfolio_companies (id, name, description, location, stage, website, created_at)
SELECT c.id, c.name, c.description, c.location, c.stage, c.website, :now
FROM jsonb_to_recordset(:companies::jsonb) AS c(id uuid, name text, description text, location text, stage text, website text)
