-- 002 4.9: meetings of people who were removed a day ago, and those that begin before that day is over.
-- And of deactivated people, whatever was booked in the moment in which they were (FR59).
SELECT b.id, u.id AS person_id, coalesce(nullif(p.name, ''), '?') AS person_name, u.deleted_at IS NOT NULL AS removed
FROM users u
JOIN user_profiles p ON p.user_id = u.id
JOIN bookings b ON (b.mentor_id = u.id OR b.mentee_id = u.id) AND b.deleted_at IS NULL
               AND b.status IN ('pending', 'confirmed') AND b.meeting_start_time > :now
WHERE CASE WHEN u.deleted_at IS NULL THEN NOT u.is_active
           ELSE oh_removal_end(u.deleted_at) <= :now OR b.meeting_start_time < oh_removal_end(u.deleted_at) END
ORDER BY b.id
