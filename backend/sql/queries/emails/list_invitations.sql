-- What stands in somebody's calendar of what is to come, because they were invited by mail.
SELECT b.id, b.mentor_id, b.mentee_id, b.meeting_start_time, b.meeting_end_time, b.meeting_goal, b.materials_urls, b.location,
       b.meeting_type, b.google_meet_link, b.ical_sequence, pm.name AS mentor_name, pe.name AS mentee_name
FROM bookings b
JOIN user_profiles pm ON pm.user_id = b.mentor_id
JOIN user_profiles pe ON pe.user_id = b.mentee_id
WHERE (b.mentor_id = :user OR b.mentee_id = :user) AND b.deleted_at IS NULL AND b.status = 'confirmed' AND b.meeting_start_time > :now
  -- What still waits to be mailed of a meeting goes to the new address by itself, and says what happened to it.
  AND NOT EXISTS (SELECT FROM mail_outbox m
                  WHERE m.booking_id = b.id AND m.recipient_id = :user AND m.status = 'pending' AND NOT m.to_elsewhere
                    AND m.data -> 'calendar' ->> 'method' = 'REQUEST')
ORDER BY b.meeting_start_time, b.id
