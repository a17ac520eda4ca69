-- An open proposal whose time has passed, or that a coordinator's move made pointless, gives way.
UPDATE reschedule_proposals p
SET status = 'lapsed', decided_by = :actor, decided_at = :now
FROM bookings b
WHERE p.booking_id = :booking AND p.status = 'open' AND b.id = p.booking_id
  AND (:all::boolean OR oh_proposal_lapsed(p, b.meeting_start_time, :now))
