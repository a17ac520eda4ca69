UPDATE tier_override_requests
SET used_at = :now, used_booking_id = :booking
WHERE id = :exception AND used_at IS NULL
RETURNING id
