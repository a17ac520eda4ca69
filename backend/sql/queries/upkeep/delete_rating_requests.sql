DELETE FROM rating_requests q
USING bookings b
WHERE b.id = q.booking_id AND b.meeting_end_time < :before
