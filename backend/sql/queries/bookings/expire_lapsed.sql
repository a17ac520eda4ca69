-- Requests that nobody answered within 7 days, or before the meeting would begin. One mentor's, or
-- everybody's without one.
UPDATE bookings b
SET status = 'expired'
FROM user_profiles pm, user_profiles pe
WHERE b.status = 'pending' AND b.deleted_at IS NULL
  AND least(b.created_at + interval '168 hours', b.meeting_start_time) <= :now
  AND (:mentor::uuid IS NULL OR b.mentor_id = :mentor::uuid)
  AND pm.user_id = b.mentor_id AND pe.user_id = b.mentee_id
RETURNING b.id, b.time_slot_id, b.mentor_id, b.mentee_id, b.meeting_start_time, b.meeting_end_time, b.meeting_goal,
          b.materials_urls, b.location, b.meeting_type, pm.name AS mentor_name, pe.name AS mentee_name
