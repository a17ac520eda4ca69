-- What waits for its turn has it now.
UPDATE jobs SET run_at = :now
WHERE status = 'queued' AND run_at > :now AND kind IN ('calendar_event', 'calendar_check', 'calendar_busy')
  AND payload ->> 'userId' = :user::text
