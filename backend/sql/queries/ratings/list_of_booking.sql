SELECT json_build_object(
  'items', coalesce(json_agg(oh_rating_json(r) ORDER BY r.created_at, r.id), '[]'), 'total', count(*),
  'limit', 2, 'offset', 0)::text AS json
FROM ratings r
WHERE r.booking_id = :booking AND r.deleted_at IS NULL
