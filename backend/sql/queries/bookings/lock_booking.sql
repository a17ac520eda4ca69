-- Not against what only refers to it: news of it may be told at this moment, and whoever changes it waits for those.
SELECT b.time_slot_id, b.mentor_id, b.mentee_id, b.status, b.created_at, b.meeting_start_time, b.meeting_end_time,
       b.confirmed_at, b.confirmed_by, b.canceled_by, b.meeting_goal, b.materials_urls, b.location, b.meeting_type, b.google_meet_link,
       b.attendance, b.attendance_marked_by, b.attendance_marked_at, b.ical_sequence, b.version,
       pm.name AS mentor_name, pe.name AS mentee_name, pm.time_zone AS mentor_time_zone, pe.time_zone AS mentee_time_zone,
       coalesce((SELECT u.is_active AND u.deleted_at IS NULL FROM users u WHERE u.id = b.mentor_id), false) AS mentor_active,
       coalesce((SELECT u.is_active AND u.deleted_at IS NULL FROM users u WHERE u.id = b.mentee_id), false) AS mentee_active,
       (SELECT d.name FROM user_profiles d
         WHERE d.user_id = CASE WHEN b.status = 'canceled' THEN b.canceled_by ELSE b.confirmed_by END) AS doer_name
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
WHERE b.id = :id AND b.deleted_at IS NULL
FOR NO KEY UPDATE OF b
