-- What is agreed on and not over yet. Bounded: nobody has as many meetings ahead.
SELECT b.id, b.mentor_id, b.mentee_id, b.meeting_start_time, b.meeting_end_time, b.meeting_goal, b.materials_urls, b.location,
       b.meeting_type, b.google_meet_link, b.ical_sequence, b.created_at, b.updated_at, pm.name AS mentor_name, pe.name AS mentee_name
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
WHERE (b.mentor_id = :user OR b.mentee_id = :user) AND b.status = 'confirmed' AND b.deleted_at IS NULL AND b.meeting_end_time > :now
ORDER BY b.meeting_start_time, b.id
LIMIT 1000
