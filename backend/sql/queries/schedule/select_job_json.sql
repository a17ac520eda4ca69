SELECT oh_periodic_job_json(p)::text AS json FROM periodic_jobs p WHERE p.name = :name
