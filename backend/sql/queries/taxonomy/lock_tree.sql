-- What is moved about in the tree of tags is moved by one at a time, until the end of the transaction.
SELECT pg_advisory_xact_lock(hashtextextended('officehours.taxonomy', 0))
