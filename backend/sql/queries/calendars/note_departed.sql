UPDATE calendar_events SET departed = :departed
WHERE booking_id = :booking AND user_id = :user AND event_id = :event AND wanted = done AND departed IS NULL
