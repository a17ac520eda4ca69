SELECT oh_job_json(j)::text AS json FROM jobs j WHERE j.id = :id
