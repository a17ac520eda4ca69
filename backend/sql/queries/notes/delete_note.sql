UPDATE booking_notes SET deleted_at = :now, deleted_by = :actor WHERE id = :id
