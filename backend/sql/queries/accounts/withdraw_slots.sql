UPDATE time_slots SET deleted_at = :now, deleted_by = oh_user_id()
WHERE mentor_id = :id AND deleted_at IS NULL AND NOT is_booked AND start_time > :now
