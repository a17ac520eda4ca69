SELECT oh_booking_json(b, :now)::text AS json
FROM bookings b
WHERE b.id = :id AND b.deleted_at IS NULL
