-- Days off by id, each with the moments that it comes to. What is over is history: it stays in the table, but is
-- not asked for.
WITH mine AS (
  SELECT t AS entry, t.first_day, t.id, known.starts, known.ends
  FROM unnest(:ids::uuid[], :starts::timestamptz[], :ends::timestamptz[]) AS known (id, starts, ends)
  JOIN mentor_time_off t ON t.id = known.id
  WHERE t.mentor_id = :mentor AND t.deleted_at IS NULL
), page AS (
  SELECT * FROM mine ORDER BY first_day, id LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_time_off_json(page.entry, page.starts, page.ends, :now) ORDER BY first_day, id) FROM page), '[]'),
  'total', (SELECT count(*) FROM mine), 'limit', :limit::int, 'offset', :offset::int)::text AS json
