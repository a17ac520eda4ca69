-- What somebody has is counted by one at a time, until the end of the transaction.
SELECT pg_advisory_xact_lock(hashtextextended('officehours.files:' || (:owner::uuid)::text, 0))::text AS locked
