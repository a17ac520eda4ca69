-- For coordinators: every request, filtered, sorted and in pages, and how many there are of each.
WITH every AS (
  SELECT r AS request, r.id, r.mentee_id, r.mentor_id, r.reason, r.created_at, r.expires_at,
         oh_exception_status(r.status, r.expires_at, :now) AS effective
  FROM tier_override_requests r
), filtered AS (
  SELECT e.*, pe.name AS mentee_name, pm.name AS mentor_name
  FROM every e
  JOIN user_profiles pe ON pe.user_id = e.mentee_id
  JOIN user_profiles pm ON pm.user_id = e.mentor_id
  WHERE (cardinality(:status::text[]) = 0 OR e.effective::text = ANY (:status::text[]))
    AND (:mentee::uuid IS NULL OR e.mentee_id = :mentee::uuid)
    AND (:mentor::uuid IS NULL OR e.mentor_id = :mentor::uuid)
    AND (:pattern::text IS NULL
         OR pe.search_name LIKE oh_fold(:pattern::text) OR pm.search_name LIKE oh_fold(:pattern::text)
         OR oh_fold(e.reason) LIKE oh_fold(:pattern::text))
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM filtered
        ORDER BY CASE WHEN :sort::text = '-createdAt' THEN created_at END DESC,
                 CASE WHEN :sort::text = 'expiresAt' THEN expires_at END,
                 CASE WHEN :sort::text = 'status' THEN effective END,
                 CASE WHEN :sort::text = 'mentor' THEN oh_fold(mentor_name) END,
                 CASE WHEN :sort::text = 'mentee' THEN oh_fold(mentee_name) END,
                 created_at, id
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_exception_json(page.request, :now) ORDER BY page.place) FROM page), '[]'),
  'total', (SELECT count(*) FROM filtered), 'limit', :limit::int, 'offset', :offset::int,
  'counts', (SELECT json_build_object('pending', count(*) FILTER (WHERE effective = 'pending'),
                                      'approved', count(*) FILTER (WHERE effective = 'approved'),
                                      'denied', count(*) FILTER (WHERE effective = 'denied'),
                                      'rejected', count(*) FILTER (WHERE effective = 'rejected')) FROM every))::text AS json
