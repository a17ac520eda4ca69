UPDATE portfolio_companies c
SET airtable_record_id = t.airtable_record_id, name = t.name, description = t.description, location = t.location,
  customer_segment = t.customer_segment, product_type = t.product_type, sales_model = t.sales_model,
  stage = t.stage, website = t.website, pitch_vc_url = t.pitch_vc_url, linkedin_url = t.linkedin_url,
  deleted_at = NULL, deleted_by = NULL
FROM jsonb_to_recordset(:rows::jsonb) AS t (id uuid, airtable_record_id text, name text, description text,
  location text, customer_segment text, product_type text, sales_model text, stage text, website text,
  pitch_vc_url text, linkedin_url text)
WHERE c.id = t.id
