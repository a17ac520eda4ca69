INSERT INTO portfolio_companies (id, airtable_record_id, name, description, location, customer_segment, product_type,
  sales_model, stage, website, pitch_vc_url, linkedin_url, created_at)
SELECT t.id, t.airtable_record_id, t.name, t.description, t.location, t.customer_segment, t.product_type,
  t.sales_model, t.stage, t.website, t.pitch_vc_url, t.linkedin_url, :now
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid, airtable_record_id text, name text, description text,
  location text, customer_segment text, product_type text, sales_model text, stage text, website text,
  pitch_vc_url text, linkedin_url text)
