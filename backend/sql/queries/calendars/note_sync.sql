UPDATE calendar_integrations SET last_sync_at = greatest(last_sync_at, :now), sync_problem = NULL, sync_failed_at = NULL,
  sync_failures = 0
WHERE user_id = :user AND is_connected
