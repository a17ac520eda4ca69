SELECT u.reputation_tier, p.time_zone,
       oh_week_start(p.time_zone, :now) AS week_start,
       oh_week_start(p.time_zone, oh_week_start(p.time_zone, :now) + interval '192 hours') AS week_end,
       (SELECT count(*)::int FROM bookings k
         WHERE k.mentee_id = u.id AND k.deleted_at IS NULL AND k.created_at >= oh_week_start(p.time_zone, :now)
           AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, :now)
               IN ('pending', 'confirmed', 'completed')) AS used
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :mentee
