UPDATE time_slots SET deleted_at = :now, deleted_by = :actor
WHERE availability_block_id = :block AND deleted_at IS NULL AND NOT is_booked
