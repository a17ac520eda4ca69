SELECT (SELECT count(*) FROM schema_migrations)::int AS schema_version,
       (SELECT count(*) FROM mail_outbox WHERE status IN ('pending', 'sending'))::int AS queued_mails
