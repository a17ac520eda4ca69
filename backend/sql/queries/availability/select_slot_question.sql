-- About one mentor at one moment, for the question why there is no slot.
SELECT u.is_active AND u.deleted_at IS NULL AS active, u.reputation_tier, p.time_zone, p.load_cap,
       oh_is_dormant(u.last_activity_at, u.created_at, :now) AS dormant,
       s.id AS slot_id, s.start_time, s.end_time,
       EXISTS (SELECT FROM held_slots h WHERE h.time_slot_id = s.id AND NOT h.is_own AND h.expires_at > :now) AS held
FROM users u
JOIN user_profiles p ON p.user_id = u.id
LEFT JOIN time_slots s ON s.mentor_id = u.id AND s.deleted_at IS NULL AND s.start_time <= :at AND s.end_time > :at
  AND s.start_time > :at::timestamptz - interval '1 day'
WHERE u.id = :mentor AND u.role = 'mentor'
