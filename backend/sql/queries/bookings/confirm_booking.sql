UPDATE bookings
SET status = 'confirmed', confirmed_by = :actor, confirmed_at = :now
WHERE id = :id
