SELECT n.id, n.kind, n.template, n.facts, n.booking_id, n.read_at, n.created_at,
       (SELECT p.time_zone FROM bookings b
          JOIN user_profiles p ON p.user_id = CASE WHEN b.mentor_id = n.user_id THEN b.mentee_id ELSE b.mentor_id END
         WHERE b.id = n.booking_id) AS other_time_zone,
       (SELECT CASE n.user_id WHEN b.mentor_id THEN 'mentor' WHEN b.mentee_id THEN 'mentee' END
          FROM bookings b WHERE b.id = n.booking_id) AS reader_side
FROM notifications n
WHERE n.user_id = :user AND (NOT :unread::boolean OR n.read_at IS NULL)
ORDER BY n.created_at DESC, n.id DESC
LIMIT :limit OFFSET :offset
