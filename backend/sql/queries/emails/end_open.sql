-- What waits to be confirmed, also for too long.
UPDATE email_changes SET ended_at = :now, end_reason = :reason
WHERE user_id = :user AND confirmed_at IS NULL AND ended_at IS NULL
