UPDATE booking_notes SET deleted_at = :now, deleted_by = :author
WHERE id = :id AND booking_id = :booking AND author_id = :author AND deleted_at IS NULL
