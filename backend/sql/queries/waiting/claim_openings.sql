-- Openings whose next turn has come. Another server's job passes over those that this one has.
SELECT o.id, o.mentor_id, o.time_slot_id
FROM waiting_list_openings o
WHERE o.closed_at IS NULL AND o.next_at <= :now
ORDER BY o.next_at, o.id
LIMIT 100
FOR UPDATE SKIP LOCKED
