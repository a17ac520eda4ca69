-- Refused ones are their owner's and the coordinators' business: row level security leaves them out.
WITH matching AS (
  SELECT f AS file, f.id, f.created_at FROM files f WHERE f.owner_id = :owner AND f.kind = 'pitch_deck'
), page AS (
  SELECT * FROM matching ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_file_json(page.file) ORDER BY page.created_at DESC, page.id DESC) FROM page), '[]'),
  'total', (SELECT count(*) FROM matching), 'limit', :limit::int, 'offset', :offset::int)::text AS json
