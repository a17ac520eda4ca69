-- When somebody's calendar shows meetings of ours: those that are to be there, and those that still are.
SELECT b.meeting_start_time AS start_time, b.meeting_end_time AS end_time
FROM bookings b
WHERE (b.mentor_id = :user OR b.mentee_id = :user) AND b.status = 'confirmed' AND b.deleted_at IS NULL
  AND b.meeting_start_time < :to AND b.meeting_end_time > :from AND b.id IS DISTINCT FROM :except
UNION ALL
SELECT e.written_start, e.written_end
FROM calendar_events e
WHERE e.user_id = :user AND e.event_id IS NOT NULL AND e.written_start < :to AND e.written_end > :from
  AND e.booking_id IS DISTINCT FROM :except
