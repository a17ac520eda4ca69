-- Who waits for a mentor, with what decides whether they may book now, and what they would book: the
-- slot that opened, or any. Where a load cap left the week of that slot exactly one place, the slots
-- beside it have opened with it.
WITH mentor AS MATERIALIZED (
  SELECT u.id, u.reputation_tier, oh_is_dormant(u.last_activity_at, u.created_at, :now) AS dormant, p.name, p.time_zone, p.load_cap
  FROM users u
  JOIN user_profiles p ON p.user_id = u.id
  WHERE u.id = :mentor AND u.is_active AND u.deleted_at IS NULL
), loads AS MATERIALIZED (
  SELECT oh_week_start(m.time_zone, t.start_time) AS monday, count(*) AS sessions
  FROM mentor m
  JOIN time_slots t ON t.mentor_id = m.id AND t.deleted_at IS NULL AND t.is_booked AND NOT oh_has_lapsed(t.lapses_at, :now)
   AND t.start_time >= oh_week_start(m.time_zone, :now)
  WHERE m.load_cap IS NOT NULL
  GROUP BY 1
), opened AS MATERIALIZED (
  SELECT s.id, oh_week_start(m.time_zone, s.start_time) AS monday,
         coalesce((SELECT l.sessions FROM loads l WHERE l.monday = oh_week_start(m.time_zone, s.start_time)), 0)
           = m.load_cap - 1 AS opens_week
  FROM mentor m
  JOIN time_slots s ON s.mentor_id = m.id AND s.id = :slot::uuid
), free AS MATERIALIZED (
  SELECT s.id, s.start_time, s.end_time, b.meeting_type, oh_block_location(b) AS location,
         coalesce(s.id = :slot::uuid, false) AS is_opened,
         (SELECT h.expires_at FROM slot_holds h WHERE h.time_slot_id = s.id AND h.expires_at > :now) AS held_until
  FROM mentor m
  JOIN time_slots s ON s.mentor_id = m.id AND s.deleted_at IS NULL AND NOT s.is_booked AND NOT s.is_busy_elsewhere AND s.start_time > :earliest
  JOIN availability_blocks b ON b.id = s.availability_block_id AND b.deleted_at IS NULL
  WHERE (:slot::uuid IS NULL OR s.id = :slot::uuid OR EXISTS (
           SELECT FROM opened o WHERE o.opens_week AND o.monday = oh_week_start(m.time_zone, s.start_time)))
    AND NOT EXISTS (SELECT FROM loads l WHERE l.sessions >= m.load_cap AND l.monday = oh_week_start(m.time_zone, s.start_time))
)
SELECT w.id, w.mentee_id, w.created_at,
       EXISTS (SELECT FROM waiting_list_tellings t WHERE t.opening_id = :opening AND t.entry_id = w.id) AS told,
       e.is_active AND e.deleted_at IS NULL AS mentee_active, e.reputation_tier AS mentee_tier, p.name AS mentee_name,
       m.name AS mentor_name, m.reputation_tier AS mentor_tier, m.dormant AS mentor_dormant,
       EXISTS (SELECT FROM tier_override_requests r
                WHERE r.mentee_id = w.mentee_id AND r.mentor_id = w.mentor_id AND r.status = 'approved'
                  AND r.used_at IS NULL AND r.expires_at > :now) AS has_exception,
       (SELECT count(*)::int FROM bookings k
         WHERE k.mentee_id = w.mentee_id AND oh_uses_week(k, oh_week_start(p.time_zone, :now), :now)) AS used,
       f.start_time, f.end_time, f.meeting_type, f.location,
       (SELECT min(h.held_until) FROM free h) AS held_until
FROM mentor m
JOIN waiting_list w ON w.mentor_id = m.id AND w.left_at IS NULL
JOIN users e ON e.id = w.mentee_id
JOIN user_profiles p ON p.user_id = w.mentee_id
LEFT JOIN LATERAL (
  SELECT s.*
  FROM free s
  WHERE s.held_until IS NULL AND NOT EXISTS (
    SELECT FROM bookings k
    WHERE k.mentee_id = w.mentee_id AND k.deleted_at IS NULL
      AND tstzrange(k.meeting_start_time, k.meeting_end_time) && tstzrange(s.start_time, s.end_time)
      AND oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, :now)
          IN ('pending', 'confirmed', 'completed'))
  ORDER BY s.is_opened DESC, s.start_time
  LIMIT 1
) f ON true
ORDER BY w.created_at, w.id
