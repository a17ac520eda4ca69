-- 002 4.9: meetings of people who were removed a day ago, and those that begin before that day is over.
SELECT b.id, coalesce(nullif(p.name, ''), '?') AS removed_name
FROM users u
JOIN user_profiles p ON p.user_id = u.id
JOIN bookings b ON (b.mentor_id = u.id OR b.mentee_id = u.id) AND b.deleted_at IS NULL
               AND b.status IN ('pending', 'confirmed') AND b.meeting_start_time > :now
WHERE u.deleted_at IS NOT NULL
  AND (u.deleted_at + interval '24 hours' <= :now OR b.meeting_start_time < u.deleted_at + interval '24 hours')
ORDER BY b.id
