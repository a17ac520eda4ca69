SELECT t.json
FROM bookings b
CROSS JOIN LATERAL oh_booking_text(b, :now) t
WHERE b.id = :id AND b.deleted_at IS NULL
