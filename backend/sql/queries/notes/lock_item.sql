SELECT i.version, i.done_at, i.created_by, i.owner_id, i.visibility, i.body
FROM booking_action_items i
WHERE i.id = :id AND i.booking_id = :booking AND i.deleted_at IS NULL
FOR UPDATE
