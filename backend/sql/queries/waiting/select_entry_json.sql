SELECT oh_waiting_json(w)::text AS json
FROM waiting_list w
WHERE w.mentor_id = :mentor AND w.mentee_id = :mentee AND w.left_at IS NULL
