WITH active AS (
  SELECT * FROM locations WHERE is_active AND deleted_at IS NULL
), page AS (
  SELECT * FROM active ORDER BY name, id LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object('id', id, 'name', name, 'address', address, 'notes', notes,
                                                       'isActive', is_active) ORDER BY name, id) FROM page), '[]'),
  'total', (SELECT count(*) FROM active), 'limit', :limit::int, 'offset', :offset::int)::text AS json
