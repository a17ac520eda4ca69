-- Whoever puts contents into the folder keeps the sweeper out until their rows are there.
SELECT pg_advisory_xact_lock_shared(hashtextextended('officehours.contents', 0))::text AS locked
