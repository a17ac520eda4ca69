UPDATE jobs SET status = 'queued', attempts = 0, run_at = :now, finished_at = NULL
WHERE status = 'dead' AND kind IN ('calendar_event', 'calendar_check', 'calendar_busy') AND payload ->> 'userId' = :user::text
