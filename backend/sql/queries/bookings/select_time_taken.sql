-- Whether the mentor or the mentee meets somebody then, a booking that is changed apart. A lapsed request is no meeting.
SELECT EXISTS (SELECT FROM bookings b WHERE b.mentor_id = :mentor AND b.deleted_at IS NULL
                  AND b.status IN ('pending', 'confirmed', 'completed')
                  AND NOT oh_has_lapsed(oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time), :now)
                  AND tstzrange(b.meeting_start_time, b.meeting_end_time) && tstzrange(:start, :end)
                  AND b.id IS DISTINCT FROM :moved::uuid) AS mentor_busy,
       EXISTS (SELECT FROM bookings b WHERE b.mentee_id = :mentee AND b.deleted_at IS NULL
                  AND b.status IN ('pending', 'confirmed', 'completed')
                  AND NOT oh_has_lapsed(oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time), :now)
                  AND tstzrange(b.meeting_start_time, b.meeting_end_time) && tstzrange(:start, :end)
                  AND b.id IS DISTINCT FROM :moved::uuid) AS mentee_busy,
       EXISTS (SELECT FROM users u WHERE u.id = :mentor AND u.role = 'mentor') AS is_mentor,
       EXISTS (SELECT FROM users u WHERE u.id = :mentee AND u.role = 'mentee') AS is_mentee
