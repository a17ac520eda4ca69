UPDATE bookings
SET status = 'canceled', canceled_by = :actor, canceled_at = :now,
    cancellation_reason = :reason, cancellation_notes = :notes
WHERE id = :id
