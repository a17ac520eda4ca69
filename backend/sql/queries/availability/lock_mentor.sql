-- Whatever makes or takes away slots of one mentor waits for the one before it, so that each sees
-- what the other did. Not by the mentor's row, for which bookings would wait.
SELECT pg_advisory_xact_lock(hashtextextended('officehours.availability:' || (:mentor::uuid)::text, 0))::text AS locked
