SELECT json_build_object(
  'items', coalesce(json_agg(oh_periodic_job_json(p) ORDER BY p.name), '[]'),
  'total', count(*))::text AS json
FROM periodic_jobs p
