SELECT u.reputation_tier, p.time_zone,
       oh_week_start(p.time_zone, :now) AS week_start,
       oh_week_start(p.time_zone, oh_week_start(p.time_zone, :now) + interval '192 hours') AS week_end,
       (SELECT count(*)::int FROM bookings k
         WHERE k.mentee_id = u.id AND oh_uses_week(k, oh_week_start(p.time_zone, :now), :now)) AS used
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :mentee
