SELECT json_build_object(
  'items', coalesce(json_agg(oh_waiting_json(w) ORDER BY w.created_at, w.id), '[]'),
  'total', count(*))::text AS json
FROM waiting_list w
WHERE w.mentee_id = :mentee AND w.left_at IS NULL
