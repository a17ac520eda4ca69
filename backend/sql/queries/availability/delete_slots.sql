-- Of them, those that nobody booked in the meantime.
UPDATE time_slots SET deleted_at = :now, deleted_by = oh_user_id()
WHERE id = ANY (:ids::uuid[]) AND deleted_at IS NULL AND NOT is_booked
