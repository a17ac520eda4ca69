-- An event with its meeting, and who of its people makes the link: whoever has made it stays that.
SELECT e.wanted, e.done, e.provider, e.calendar_id, e.event_id, e.written_start, e.written_end, e.meet_link, e.departed,
       b.status, b.deleted_at IS NOT NULL AS is_deleted, b.mentor_id, b.mentee_id, b.meeting_type, b.location, b.google_meet_link,
       b.meeting_start_time, b.meeting_end_time,
       coalesce(
         (SELECT x.user_id FROM calendar_events x WHERE x.booking_id = b.id AND x.meet_link = b.google_meet_link LIMIT 1),
         (SELECT c.user_id FROM calendar_integrations c WHERE c.user_id = b.mentee_id AND c.is_connected AND c.provider = 'google'),
         (SELECT c.user_id FROM calendar_integrations c WHERE c.user_id = b.mentor_id AND c.is_connected AND c.provider = 'google')) AS link_maker
FROM calendar_events e
JOIN bookings b ON b.id = e.booking_id
WHERE e.booking_id = :booking AND e.user_id = :user
