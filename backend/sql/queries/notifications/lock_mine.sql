SELECT n.id, n.kind, n.template, n.facts, n.booking_id, n.read_at, n.created_at, NULL::text AS other_time_zone
FROM notifications n
WHERE n.user_id = :user AND n.id = :id
FOR UPDATE
