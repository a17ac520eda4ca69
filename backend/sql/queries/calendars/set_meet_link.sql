-- A link that somebody typed stays. The sequence rises by itself.
UPDATE bookings SET google_meet_link = :link
WHERE id = :booking AND status = 'confirmed' AND meeting_type = 'online' AND deleted_at IS NULL
  AND (google_meet_link IS NULL OR google_meet_link = :previous) AND google_meet_link IS DISTINCT FROM :link
RETURNING ical_sequence
