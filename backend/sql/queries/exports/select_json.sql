SELECT oh_export_json(e)::text AS json FROM exports e WHERE e.id = :id
