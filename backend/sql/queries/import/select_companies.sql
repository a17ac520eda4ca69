SELECT coalesce(json_agg(json_build_object(
  'id', c.id, 'airtable_record_id', c.airtable_record_id, 'name', c.name, 'description', c.description,
  'location', c.location, 'customer_segment', c.customer_segment, 'product_type', c.product_type,
  'sales_model', c.sales_model, 'stage', c.stage, 'website', c.website, 'pitch_vc_url', c.pitch_vc_url,
  'linkedin_url', c.linkedin_url, 'deleted', c.deleted_at IS NOT NULL)), '[]')
FROM portfolio_companies c
