SELECT oh_action_item_json(i)::text AS json
FROM booking_action_items i
WHERE i.id = :id AND i.deleted_at IS NULL
