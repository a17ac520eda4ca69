SELECT oh_location_json(l, :now)::text AS json FROM locations l WHERE l.id = :id AND l.deleted_at IS NULL
