SELECT oh_note_json(n)::text AS json
FROM booking_notes n
WHERE n.id = :id AND n.deleted_at IS NULL
