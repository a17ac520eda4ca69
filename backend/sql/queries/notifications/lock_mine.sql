SELECT n.id, n.kind, n.template, n.facts, n.booking_id, n.read_at, n.created_at, NULL::text AS other_time_zone,
       (SELECT CASE n.user_id WHEN b.mentor_id THEN 'mentor' WHEN b.mentee_id THEN 'mentee' END
          FROM bookings b WHERE b.id = n.booking_id) AS reader_side
FROM notifications n
WHERE n.user_id = :user AND n.id = :id
FOR UPDATE
