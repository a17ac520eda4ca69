-- Null when it stands where it was written.
UPDATE calendar_events SET departed = :departed
WHERE booking_id = :booking AND user_id = :user AND event_id = :event AND wanted = done AND departed IS DISTINCT FROM :departed
