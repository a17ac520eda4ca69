UPDATE calendar_integrations SET sync_problem = :problem, sync_failed_at = :now, sync_failures = sync_failures + 1
WHERE user_id = :user AND is_connected
