-- Locked, so that of two who rate at once the later one sees the other's rating.
SELECT b.mentor_id, b.mentee_id, b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, b.attendance,
       b.meeting_goal, b.materials_urls, b.location, b.meeting_type, pm.name AS mentor_name, pe.name AS mentee_name,
       EXISTS (SELECT FROM ratings r WHERE r.booking_id = b.id AND r.rater_id = :rater) AS rated
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
WHERE b.id = :booking AND b.deleted_at IS NULL
FOR NO KEY UPDATE OF b
