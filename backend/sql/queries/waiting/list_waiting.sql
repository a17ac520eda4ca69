-- Who waits for a mentor, with what decides whether they may book now.
SELECT w.id, w.mentee_id, w.created_at,
       EXISTS (SELECT FROM waiting_list_tellings t WHERE t.opening_id = :opening AND t.entry_id = w.id) AS told,
       e.is_active AND e.deleted_at IS NULL AS mentee_active, e.reputation_tier AS mentee_tier, p.name AS mentee_name,
       p.time_zone, m.reputation_tier AS mentor_tier, oh_is_dormant(m.last_activity_at, m.created_at, :now) AS mentor_dormant,
       EXISTS (SELECT FROM tier_override_requests r
                WHERE r.mentee_id = w.mentee_id AND r.mentor_id = w.mentor_id AND r.status = 'approved'
                  AND r.used_at IS NULL AND r.expires_at > :now) AS has_exception,
       (SELECT count(*)::int FROM bookings k
         WHERE k.mentee_id = w.mentee_id AND k.deleted_at IS NULL AND k.created_at >= oh_week_start(p.time_zone, :now)
           AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, :now)
               IN ('pending', 'confirmed', 'completed')) AS used
FROM waiting_list w
JOIN users e ON e.id = w.mentee_id
JOIN user_profiles p ON p.user_id = w.mentee_id
JOIN users m ON m.id = w.mentor_id
WHERE w.mentor_id = :mentor AND w.left_at IS NULL
ORDER BY w.created_at, w.id
