-- What is over counts as completed, written down or not.
UPDATE bookings SET status = 'completed' WHERE id = :booking AND status = 'confirmed'
