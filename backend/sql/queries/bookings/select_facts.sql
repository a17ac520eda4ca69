-- All that decides whether a mentee may book a slot, and what the booking takes over from it.
SELECT s.mentor_id, s.start_time, s.end_time, s.is_booked,
       coalesce(u.is_active AND u.deleted_at IS NULL, false) AS mentor_active,
       coalesce(u.reputation_tier, 'platinum') AS mentor_tier,
       coalesce(oh_is_dormant(u.last_activity_at, u.created_at, :now), false) AS mentor_dormant,
       p.name AS mentor_name, p.auto_confirm, p.load_cap,
       coalesce(b.meeting_type, 'online') AS meeting_type, oh_block_location(b) AS location,
       coalesce(e.is_active AND e.deleted_at IS NULL, false) AS mentee_active, e.reputation_tier AS mentee_tier,
       ep.name AS mentee_name, ep.time_zone AS mentee_time_zone,
       oh_held_until(s.id, :mentee, :now) AS held_until,
       -- FR50: created since their Monday, canceled and expired ones excluded.
       (SELECT count(*)::int FROM bookings k
         WHERE k.mentee_id = :mentee AND k.deleted_at IS NULL AND k.created_at >= oh_week_start(ep.time_zone, :now)
           AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, :now)
               IN ('pending', 'confirmed', 'completed')) AS used,
       -- The mentor's sessions in the week of the slot (eight days on lies in the next one), a moved one apart.
       CASE WHEN p.load_cap IS NOT NULL THEN
         (SELECT count(*)::int FROM time_slots t
           WHERE t.mentor_id = s.mentor_id AND t.deleted_at IS NULL AND t.is_booked
             AND t.booking_id IS DISTINCT FROM :moved::uuid
             AND t.start_time >= oh_week_start(p.time_zone, s.start_time)
             AND t.start_time < oh_week_start(p.time_zone, oh_week_start(p.time_zone, s.start_time) + interval '192 hours'))
       END AS sessions,
       (SELECT r.id FROM tier_override_requests r
         WHERE r.mentee_id = :mentee AND r.mentor_id = s.mentor_id
           AND r.status = 'approved' AND r.used_at IS NULL AND r.expires_at > :now
         ORDER BY r.expires_at LIMIT 1) AS exception_id
FROM time_slots s
LEFT JOIN availability_blocks b ON b.id = s.availability_block_id
JOIN user_profiles p ON p.user_id = s.mentor_id
LEFT JOIN users u ON u.id = s.mentor_id
JOIN user_profiles ep ON ep.user_id = :mentee
LEFT JOIN users e ON e.id = :mentee
WHERE s.id = :slot AND s.deleted_at IS NULL
