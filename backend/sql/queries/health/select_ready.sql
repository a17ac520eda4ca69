-- For the readiness check: which schema the database has.
SELECT coalesce(max(version), 0) AS schema_version FROM schema_migrations
