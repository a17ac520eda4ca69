-- Row level security leaves the caller's own, and all of them to coordinators. What was said of the caller
-- anonymously comes on the side, without what tells by whom.
WITH matching AS (
  SELECT r AS rating, r.id, r.created_at, r.score
  FROM ratings r
  WHERE r.deleted_at IS NULL
    AND (:rater::uuid IS NULL OR r.rater_id = :rater::uuid)
    AND (:rated::uuid IS NULL OR r.rated_user_id = :rated::uuid)
    AND (:party::uuid IS NULL OR r.rater_id = :party::uuid OR r.rated_user_id = :party::uuid)
    AND (:booking::uuid IS NULL OR r.booking_id = :booking::uuid)
    AND (:max_score::int IS NULL OR r.score <= :max_score::int)
    AND (:from::timestamptz IS NULL OR r.created_at >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR r.created_at < :to::timestamptz)
  UNION ALL
  SELECT a, a.id, a.created_at, a.score
  FROM oh_anonymous_ratings() a
  WHERE :anonymous::boolean
), page AS (
  SELECT *, row_number() OVER () AS place
  FROM (SELECT * FROM matching
        ORDER BY CASE WHEN :sort::text = 'createdAt' THEN created_at END,
                 CASE WHEN :sort::text = 'score' THEN score END,
                 CASE WHEN :sort::text = '-score' THEN score END DESC,
                 CASE WHEN :sort::text = 'createdAt' THEN id END,
                 created_at DESC, id DESC
        LIMIT :limit OFFSET :offset) ordered
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(oh_rating_json(page.rating) ORDER BY page.place) FROM page), '[]'),
  'total', (SELECT count(*) FROM matching),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
