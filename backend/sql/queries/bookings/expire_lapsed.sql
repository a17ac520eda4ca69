-- Requests that nobody answered within 7 days, or before the meeting would begin. These people's and those on a slot, or
-- everybody's.
UPDATE bookings b
SET status = 'expired'
FROM user_profiles pm, user_profiles pe
WHERE b.status = 'pending' AND b.deleted_at IS NULL
  AND oh_has_lapsed(oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time), :now)
  AND (:everybody::boolean OR b.mentor_id = ANY (:people::uuid[]) OR b.mentee_id = ANY (:people::uuid[]) OR b.time_slot_id = :slot::uuid)
  AND pm.user_id = b.mentor_id AND pe.user_id = b.mentee_id
RETURNING b.id, b.time_slot_id, b.mentor_id, b.mentee_id, b.meeting_start_time, b.meeting_end_time, b.meeting_goal,
          b.materials_urls, b.location, b.meeting_type, pm.name AS mentor_name, pe.name AS mentee_name
