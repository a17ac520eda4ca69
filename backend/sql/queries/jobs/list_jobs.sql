-- For coordinators.
WITH filtered AS (
  SELECT j AS job, j.id, j.kind, j.run_at, j.created_at, j.finished_at FROM jobs j
  WHERE (cardinality(:status::text[]) = 0 OR j.status::text = ANY (:status::text[]))
    AND (:kind::text IS NULL OR j.kind = :kind::text)
    AND (:pattern::text IS NULL OR oh_fold(replace(j.kind, '_', ' ')) LIKE oh_fold(:pattern::text)
         OR j.kind LIKE oh_fold(:pattern::text) OR oh_fold(coalesce(j.last_error, '')) LIKE oh_fold(:pattern::text))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM filtered
        ORDER BY CASE WHEN :sort::text = 'createdAt' THEN created_at END,
                 CASE WHEN :sort::text = 'runAt' THEN run_at END,
                 CASE WHEN :sort::text = '-runAt' THEN run_at END DESC,
                 CASE WHEN :sort::text = '-finishedAt' THEN finished_at END DESC NULLS LAST,
                 CASE WHEN :sort::text = 'kind' THEN kind END,
                 created_at DESC, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_job_json(p.job) ORDER BY p.place) FROM page p), '[]'),
  'total', (SELECT count(*) FROM filtered),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
