-- What is over is history: it stays in the table, but not in the list.
WITH mine AS (
  SELECT t AS entry, t.first_day, t.id
  FROM mentor_time_off t
  WHERE t.mentor_id = :mentor AND t.deleted_at IS NULL AND t.ends_at > :now
), page AS (
  SELECT * FROM mine ORDER BY first_day, id LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_time_off_json(page.entry, :now) ORDER BY first_day, id) FROM page), '[]'),
  'total', (SELECT count(*) FROM mine), 'limit', :limit::int, 'offset', :offset::int)::text AS json
