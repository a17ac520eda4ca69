SELECT b.time_slot_id, b.mentor_id, b.mentee_id, b.status, b.created_at, b.meeting_start_time, b.meeting_end_time,
       b.confirmed_at, b.confirmed_by, b.canceled_by, b.meeting_goal, b.materials_urls, b.location, b.meeting_type, b.google_meet_link,
       b.attendance, b.attendance_marked_by, b.attendance_marked_at, b.ical_sequence, b.version,
       pm.name AS mentor_name, pe.name AS mentee_name, pm.time_zone AS mentor_time_zone, pe.time_zone AS mentee_time_zone
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
WHERE b.id = :id AND b.deleted_at IS NULL
FOR UPDATE OF b
