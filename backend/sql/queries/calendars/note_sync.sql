UPDATE calendar_integrations SET last_sync_at = greatest(last_sync_at, :now) WHERE user_id = :user AND is_connected
