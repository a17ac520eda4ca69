-- Who meets when; with a slot or a proposal, when they would meet instead. For its people and coordinators.
SELECT b.mentor_id, b.mentee_id, b.status, coalesce(s.start_time, p.start_time, b.meeting_start_time) AS start_time,
       coalesce(s.end_time, p.end_time, b.meeting_end_time) AS end_time
FROM bookings b
LEFT JOIN time_slots s ON s.id = :slot
LEFT JOIN reschedule_proposals p ON p.id = :proposal AND p.booking_id = b.id
WHERE b.id = :booking AND b.deleted_at IS NULL AND (:is_office OR :actor IN (b.mentor_id, b.mentee_id))
