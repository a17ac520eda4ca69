-- Ratings given in [from, to) that count by now, as they do for reputation. The filters are about the party of that role,
-- whichever of the two wrote it.
WITH those AS MATERIALIZED (
  SELECT u.id
  FROM users u
  WHERE NOT :everybody::boolean AND u.role::text = :party::text
    AND u.id IN (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[]))
), given AS MATERIALIZED (
  SELECT r.rated_user_id, r.score
  FROM ratings r
  -- Looked up in all meetings that may be rated, read once: asked for one by one it would be most of what the figures cost.
  WHERE CASE WHEN r.booking_id IN (SELECT b.id FROM bookings b WHERE oh_may_be_rated(b)) THEN true ELSE false END
    AND r.deleted_at IS NULL AND r.effective_at IS NOT NULL
    AND r.created_at >= :from::timestamptz AND r.created_at < :to::timestamptz
    AND (:everybody::boolean OR r.rater_id IN (SELECT id FROM those) OR r.rated_user_id IN (SELECT id FROM those))
), sides AS (
  SELECT g.rated_user_id IN (SELECT u.id FROM users u WHERE u.role = 'mentor') AS is_mentor,
         count(*)::int AS ratings, sum(g.score)::int AS stars
  FROM given g
  GROUP BY 1
)
SELECT coalesce(sum(ratings) FILTER (WHERE is_mentor), 0)::int AS mentor_ratings,
       coalesce(sum(stars) FILTER (WHERE is_mentor), 0)::int AS mentor_stars,
       coalesce(sum(ratings) FILTER (WHERE NOT is_mentor), 0)::int AS mentee_ratings,
       coalesce(sum(stars) FILTER (WHERE NOT is_mentor), 0)::int AS mentee_stars
FROM sides
