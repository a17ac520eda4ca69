-- Exactly once, and not when its approval was taken back in the meantime.
UPDATE tier_override_requests
SET used_at = :now, used_booking_id = :booking
WHERE id = :exception AND status = 'approved' AND used_at IS NULL AND expires_at > :now
RETURNING id
