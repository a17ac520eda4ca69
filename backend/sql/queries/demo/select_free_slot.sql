-- The first free slot of a mentor from a moment on at which the mentee has nothing else. Free by name, as the insert that
-- follows needs it: a request that has lapsed (oh_is_unbooked) would have to be written down as expired first, and the
-- sample data is made in one moment, in which none lapses.
SELECT s.id, s.start_time, s.end_time
FROM time_slots s
WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time >= :from
  AND NOT EXISTS (SELECT FROM bookings b
                  WHERE b.mentee_id = :mentee AND b.deleted_at IS NULL AND b.status IN ('pending', 'confirmed', 'completed')
                    AND tstzrange(b.meeting_start_time, b.meeting_end_time) && tstzrange(s.start_time, s.end_time))
ORDER BY s.start_time
LIMIT 1
