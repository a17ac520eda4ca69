-- Exports, the newest first.
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(oh_export_json(e) ORDER BY e.created_at DESC, e.id DESC)
    FROM (SELECT * FROM exports ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset) e), '[]'),
  'total', (SELECT count(*) FROM exports), 'limit', :limit::int, 'offset', :offset::int)::text AS json
