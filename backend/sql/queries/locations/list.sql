-- Deactivated ones, and where they are used, are for coordinators.
WITH matching AS (
  SELECT l.* FROM locations l
  WHERE l.deleted_at IS NULL AND (l.is_active OR (:inactive::boolean AND oh_is_coordinator()))
    AND (:pattern::text IS NULL OR oh_fold(l.name || ' ' || l.address) LIKE oh_fold(:pattern::text))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY CASE WHEN :sort::text = '-name' THEN lower(name) END DESC,
                 CASE WHEN :sort::text = '-createdAt' THEN created_at END DESC,
                 lower(name), id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_location_json(l, :now) ORDER BY page.place)
                     FROM page JOIN locations l ON l.id = page.id), '[]'),
  'total', (SELECT count(*) FROM matching), 'limit', :limit::int, 'offset', :offset::int)::text AS json
