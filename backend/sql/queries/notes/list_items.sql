SELECT json_build_object(
  'items', coalesce(json_agg(oh_action_item_json(i) ORDER BY i.done_at IS NOT NULL, i.created_at, i.id), '[]'),
  'total', count(*))::text AS json
FROM booking_action_items i
WHERE i.booking_id = :booking AND i.deleted_at IS NULL
