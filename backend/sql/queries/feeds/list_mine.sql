SELECT t.busy_only, t.created_at, t.last_accessed_at
FROM ical_feed_tokens t WHERE t.user_id = :user AND t.is_active
ORDER BY t.busy_only
