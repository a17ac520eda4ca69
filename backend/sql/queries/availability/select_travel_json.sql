SELECT oh_travel_json(t)::text AS json
FROM mentor_travel t
WHERE t.id = :id AND t.deleted_at IS NULL
