-- Meetings of these people that came in after those that are known.
SELECT count(*)::int AS many
FROM bookings b
WHERE (b.mentor_id = ANY (:people) OR b.mentee_id = ANY (:people)) AND b.deleted_at IS NULL
  AND b.status IN ('pending', 'confirmed') AND (b.meeting_end_time > :now OR b.status = 'pending')
  AND b.id <> ALL (:known)
