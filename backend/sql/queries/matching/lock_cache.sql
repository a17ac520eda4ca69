-- One writer of an algorithm's matches at a time, until the end of the transaction: what it reads after that is not
-- older than what another wrote.
SELECT pg_advisory_xact_lock(hashtextextended('officehours.matching.' || :version::text, 0))
