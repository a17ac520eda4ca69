SELECT (SELECT max(version) FROM schema_migrations) AS schema_version,
       (SELECT count(*) FROM mail_outbox WHERE status IN ('pending', 'sending'))::int AS queued_mails,
       (SELECT count(*) FROM jobs WHERE status = 'queued')::int AS queued_jobs,
       (SELECT count(*) FROM jobs WHERE status = 'dead')::int AS dead_jobs,
       -- How late the runner is: since when the oldest due work has been waiting.
       greatest(0, coalesce((SELECT extract(epoch FROM :now::timestamptz - min(d.since)) FROM (
         (SELECT run_at AS since FROM jobs WHERE status = 'queued' AND run_at <= :now ORDER BY run_at LIMIT 1)
         UNION ALL SELECT next_run_at FROM periodic_jobs WHERE next_run_at <= :now) d), 0))::int AS oldest_due
