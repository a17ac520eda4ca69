-- Those that lie behind us: what is still to come goes with the block itself (oh_block_takes_slots).
UPDATE time_slots SET deleted_at = :now, deleted_by = :actor
WHERE availability_block_id = :block AND deleted_at IS NULL AND NOT is_booked AND start_time <= :now
