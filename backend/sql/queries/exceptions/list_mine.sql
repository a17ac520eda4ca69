WITH matching AS (
  SELECT r AS request, r.id, r.created_at
  FROM tier_override_requests r
  WHERE (r.mentee_id = :user OR r.mentor_id = :user)
    AND (cardinality(:status::text[]) = 0 OR oh_exception_status(r.status, r.expires_at, :now)::text = ANY (:status::text[]))
), page AS (
  SELECT * FROM matching ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_exception_json(page.request, :now) ORDER BY page.created_at DESC, page.id DESC)
                     FROM page), '[]'),
  'total', (SELECT count(*) FROM matching), 'limit', :limit::int, 'offset', :offset::int)::text AS json
