SELECT (SELECT count(*) FROM jobs WHERE status = 'queued')::int AS queued,
       (SELECT count(*) FROM jobs WHERE status = 'running')::int AS running,
       (SELECT count(*) FROM jobs WHERE status = 'done')::int AS done,
       (SELECT count(*) FROM jobs WHERE status = 'dead')::int AS dead,
       (SELECT count(*) FROM mail_outbox WHERE status = 'failed')::int AS failed_mails,
       (SELECT count(*) FROM mail_outbox WHERE status IN ('pending', 'sending'))::int AS queued_mails,
       (SELECT extract(epoch FROM :now - min(coalesce(retried_at, created_at)))
        FROM mail_outbox WHERE status IN ('pending', 'sending'))::float8 AS oldest_mail,
       (SELECT count(*) FROM untold_news WHERE failed_at IS NOT NULL)::int AS failed_news,
       (SELECT count(*) FROM users WHERE dormant_since IS NOT NULL)::int AS dormant,
       (SELECT extract(epoch FROM :now - min(run_at)) FROM jobs WHERE status = 'queued' AND run_at <= :now)::float8 AS oldest_due
