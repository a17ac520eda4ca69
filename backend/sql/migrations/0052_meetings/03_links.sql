-- The link goes with an online meeting: those that were moved to a place kept it until now.
UPDATE bookings SET google_meet_link = NULL WHERE meeting_type <> 'online' AND google_meet_link IS NOT NULL;
