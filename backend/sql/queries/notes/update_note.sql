UPDATE booking_notes
SET body = coalesce(:body, body), visibility = coalesce(:visibility::note_visibility, visibility)
WHERE id = :id
