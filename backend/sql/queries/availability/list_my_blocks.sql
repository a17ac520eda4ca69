WITH mine AS (
  SELECT b AS block, b.start_date, b.start_time, b.id
  FROM availability_blocks b
  WHERE b.mentor_id = :mentor AND b.deleted_at IS NULL
), page AS (
  SELECT * FROM mine ORDER BY start_date DESC, start_time, id LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_block_json(page.block) ORDER BY start_date DESC, start_time, id) FROM page), '[]'),
  'total', (SELECT count(*) FROM mine),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
