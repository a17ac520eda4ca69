-- The booking is locked already: whoever answers a proposal waits there.
SELECT p.time_slot_id, p.start_time, p.end_time, p.proposed_by, p.status, p.message
FROM reschedule_proposals p
WHERE p.id = :id AND p.booking_id = :booking
FOR UPDATE
