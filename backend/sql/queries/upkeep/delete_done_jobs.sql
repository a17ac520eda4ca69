DELETE FROM jobs WHERE status = 'done' AND finished_at < :before
