-- Every meeting of these people that somebody may still answer, change or cancel, or that lapses. In one order.
SELECT b.id
FROM bookings b
WHERE (b.mentor_id = ANY (:people) OR b.mentee_id = ANY (:people)) AND b.deleted_at IS NULL
  AND b.status IN ('pending', 'confirmed') AND (b.meeting_end_time > :now OR b.status = 'pending')
ORDER BY b.id
FOR NO KEY UPDATE
