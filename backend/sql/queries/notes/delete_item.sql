UPDATE booking_action_items SET deleted_at = :now, deleted_by = :actor WHERE id = :id
