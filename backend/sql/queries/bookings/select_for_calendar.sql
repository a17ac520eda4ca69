SELECT b.id, b.mentor_id, b.mentee_id, b.status, b.created_at, b.updated_at, b.meeting_start_time, b.meeting_end_time, b.meeting_goal, b.materials_urls,
       b.location, b.meeting_type, b.google_meet_link, b.ical_sequence, pm.name AS mentor_name, pe.name AS mentee_name, u.email_sealed
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
JOIN users u ON u.id = :user
WHERE b.id = :id AND b.deleted_at IS NULL
