SELECT oh_rating_json(r)::text AS json FROM ratings r WHERE r.id = :id AND r.deleted_at IS NULL
