-- Ratings for an export, some at a time, behind the last one of before.
SELECT r.id, r.booking_id, oh_utc(b.meeting_start_time) AS meeting_start_time,
       r.rater_id, rater.name AS rater_name, CASE WHEN r.rater_id = b.mentor_id THEN 'mentor' ELSE 'mentee' END AS rater_role,
       r.rated_user_id, rated.name AS rated_user_name,
       r.score, r.feedback_text,
       array_to_string(r.topics_covered, '; ') AS topics_covered, r.helpfulness_rating, r.would_recommend, r.is_anonymous, r.effective_at IS NOT NULL AS is_effective, oh_utc(r.created_at) AS created_at
FROM (
  SELECT r.* FROM ratings r JOIN bookings b ON b.id = r.booking_id
  WHERE r.id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
    AND r.deleted_at IS NULL
    AND (:from::timestamptz IS NULL OR r.created_at >= :from::timestamptz)
    AND (:to::timestamptz IS NULL OR r.created_at < :to::timestamptz)
    AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
  ORDER BY r.id
  LIMIT :limit::int
) r
JOIN bookings b ON b.id = r.booking_id
LEFT JOIN user_profiles rater ON rater.user_id = r.rater_id
LEFT JOIN user_profiles rated ON rated.user_id = r.rated_user_id
ORDER BY r.id
