-- Whether a booking is past what an event tells of it: calendars and people believe whoever comes last. The booking stays as
-- it is until the event is back in its place, from where it is told before anything later. No row without the booking.
WITH event AS MATERIALIZED (
  SELECT n.kind, n.booking_id, n.hearers, n.data -> 'calendar' ->> 'method' AS method,
         CASE WHEN jsonb_typeof(n.data -> 'calendar' -> 'sequence') = 'number' THEN (n.data -> 'calendar' ->> 'sequence')::numeric END AS sequence,
         CASE WHEN n.data ->> 'startUtc' ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$' THEN n.data ->> 'startUtc' END AS starts
  FROM untold_news n WHERE n.failure_id = :id
)
SELECT CASE
         -- Whoever is not in the meeting any more has still to hear that.
         WHEN e.method = 'CANCEL' THEN
           b.deleted_at IS NULL AND oh_is_live(b.status)
           AND EXISTS (SELECT FROM oh_untold_people(e.hearers) AS h (id) WHERE h.id IN (b.mentor_id, b.mentee_id))
         WHEN e.kind IN ('booking_requested', 'booking_confirmed', 'booking_rescheduled', 'booking_changed', 'booking_reminder',
                         'reschedule_proposed') THEN
           b.deleted_at IS NOT NULL OR NOT oh_is_live(b.status) OR coalesce(e.sequence < b.ical_sequence, false)
           OR (e.kind = 'booking_requested' AND (b.status <> 'pending' OR coalesce(e.starts::timestamptz <> b.meeting_start_time, false)))
         ELSE false
       END AS overtaken
FROM event e JOIN bookings b ON b.id = e.booking_id
FOR SHARE OF b
