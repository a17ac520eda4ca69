SELECT oh_admin_tag_json(t)::text AS json FROM taxonomy t WHERE t.id = :id
