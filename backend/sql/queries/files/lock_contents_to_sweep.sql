-- Nobody is between a content and its row, until the end of the transaction.
SELECT pg_advisory_xact_lock(hashtextextended('officehours.contents', 0))::text AS locked
