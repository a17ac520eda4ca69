-- Active mentees with matches, and those of them with a booked meeting in [from, to) with a mentor who was recommended
-- to them when they booked.
WITH matched AS MATERIALIZED (
  SELECT u.id
  FROM users u
  WHERE u.role = 'mentee' AND u.is_active AND u.deleted_at IS NULL
    AND u.id IN (SELECT p.user_id FROM matched_people p WHERE p.algorithm_version = :version::text)
    AND (:everybody::boolean
         OR CASE :party::text
              WHEN 'mentee' THEN u.id IN
                (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[]))
              ELSE EXISTS (SELECT FROM user_match_cache c
                            WHERE c.user_id = u.id AND c.algorithm_version = :version::text AND c.recommended_user_id IN
                                  (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[]))) END)
)
SELECT (SELECT count(*)::int FROM matched) AS matched,
       (SELECT count(DISTINCT b.mentee_id)::int
        FROM booking_matches n
        JOIN bookings b ON b.id = n.booking_id
        WHERE n.algorithm_version = :version::text AND b.deleted_at IS NULL
          AND b.meeting_start_time >= :from::timestamptz AND b.meeting_start_time < :to::timestamptz
          AND oh_is_live(oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, :now::timestamptz))
          AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
          AND b.mentee_id IN (SELECT m.id FROM matched m)) AS booked
