WITH mine AS (
  SELECT t AS entry, t.first_day, t.id
  FROM mentor_travel t
  WHERE t.mentor_id = :mentor AND t.deleted_at IS NULL AND t.last_day >= :day::date - 1
), page AS (
  SELECT * FROM mine ORDER BY first_day, id LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_travel_json(page.entry) ORDER BY first_day, id) FROM page), '[]'),
  'total', (SELECT count(*) FROM mine), 'limit', :limit::int, 'offset', :offset::int)::text AS json
