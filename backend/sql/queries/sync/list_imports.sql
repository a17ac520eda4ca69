-- For coordinators. What is known of a run goes when somebody it tells of is erased; that it was stays.
WITH filtered AS (
  SELECT l.id, coalesce(l.processed_at, l.created_at) AS finished_at, l.webhook_payload AS facts, coalesce(l.errors, '[]') AS problems
  FROM airtable_sync_log l
  WHERE (NOT :with_problems::boolean OR jsonb_array_length(coalesce(l.errors, '[]')) > 0)
    AND (:pattern::text IS NULL OR EXISTS (
          SELECT FROM jsonb_array_elements(coalesce(l.errors, '[]')) e
          WHERE oh_fold(concat_ws(' ', e ->> 'table', e ->> 'recordId', e ->> 'code', e ->> 'message')) LIKE oh_fold(:pattern::text)))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM filtered
        ORDER BY CASE WHEN :sort::text = 'finishedAt' THEN finished_at END, finished_at DESC, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object(
      'id', p.id, 'finishedAt', oh_utc(p.finished_at),
      'created', coalesce((p.facts #>> '{total,created}')::int, 0), 'updated', coalesce((p.facts #>> '{total,updated}')::int, 0),
      'unchanged', coalesce((p.facts #>> '{total,unchanged}')::int, 0), 'skipped', coalesce((p.facts #>> '{total,skipped}')::int, 0),
      'problemCount', jsonb_array_length(p.problems),
      'tables', (SELECT coalesce(json_agg(json_build_object('table', t ->> 'table', 'created', (t ->> 'created')::int,
                   'updated', (t ->> 'updated')::int, 'unchanged', (t ->> 'unchanged')::int, 'skipped', (t ->> 'skipped')::int)), '[]')
                 FROM jsonb_array_elements(coalesce(p.facts -> 'tables', '[]')) t),
      'problems', jsonb_path_query_array(p.problems, '$[0 to 49]')) ORDER BY p.place) FROM page p), '[]'),
  'total', (SELECT count(*) FROM filtered),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
