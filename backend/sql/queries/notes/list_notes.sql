SELECT json_build_object(
  'items', coalesce(json_agg(oh_note_json(n) ORDER BY n.created_at, n.id), '[]'), 'total', count(*))::text AS json
FROM booking_notes n
WHERE n.booking_id = :booking AND n.deleted_at IS NULL
