INSERT INTO rating_requests (booking_id, recipient_id, created_at) VALUES (:booking, :recipient, :now)
ON CONFLICT (booking_id, recipient_id) DO NOTHING
