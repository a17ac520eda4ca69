-- Who would meet when, of a slot that is free.
SELECT s.mentor_id, :mentee::uuid AS mentee_id, s.start_time, s.end_time
FROM time_slots s
WHERE s.id = :slot AND s.deleted_at IS NULL
  AND oh_is_unbooked(s.is_booked, s.lapses_at, s.is_stale, s.availability_block_id, :now)
