-- What bookings_expire_lapsed is about to write, in the order in which everybody locks it: the bookings, then their slots.
SELECT s.id
FROM time_slots s
WHERE s.id = ANY (ARRAY(
  SELECT b.time_slot_id
  FROM bookings b
  WHERE b.status = 'pending' AND b.deleted_at IS NULL
    AND oh_has_lapsed(oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time), :now)
    AND (:everybody::boolean OR b.mentor_id = ANY (:people::uuid[]) OR b.mentee_id = ANY (:people::uuid[]) OR b.time_slot_id = :slot::uuid)
  ORDER BY b.id
  FOR NO KEY UPDATE))
ORDER BY s.id
FOR NO KEY UPDATE
