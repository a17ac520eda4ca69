-- Whoever commits has chained their entries: what is seen without a place was put there past the triggers.
SELECT count(*)::int AS many FROM audit_log a WHERE a.seq IS NULL
