-- The booking stays the same for calendars (its id is their UID), only newer. What both sides agreed on is confirmed.
UPDATE bookings
SET time_slot_id = :slot, meeting_start_time = :start, meeting_end_time = :end, meeting_type = :type, location = :location,
    google_meet_link = :link,
    ical_sequence = ical_sequence + 1, status = :status,
    confirmed_by = CASE WHEN confirmed_at IS NULL THEN :confirmed_by ELSE confirmed_by END,
    confirmed_at = CASE WHEN :status::booking_status = 'confirmed' THEN coalesce(confirmed_at, :now) END
WHERE id = :id
