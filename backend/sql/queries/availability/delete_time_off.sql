UPDATE mentor_time_off SET deleted_at = :now, deleted_by = :mentor
WHERE id = :id AND mentor_id = :mentor AND deleted_at IS NULL
