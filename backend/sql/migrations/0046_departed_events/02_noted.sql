-- What was found out before.
UPDATE bookings b
   SET mentor_event = (SELECT e.departed FROM calendar_events e WHERE e.booking_id = b.id AND e.user_id = b.mentor_id),
       mentee_event = (SELECT e.departed FROM calendar_events e WHERE e.booking_id = b.id AND e.user_id = b.mentee_id)
 WHERE b.status = 'confirmed' AND b.deleted_at IS NULL
   AND EXISTS (SELECT FROM calendar_events e
                WHERE e.booking_id = b.id AND e.user_id IN (b.mentor_id, b.mentee_id) AND e.departed IS NOT NULL);
