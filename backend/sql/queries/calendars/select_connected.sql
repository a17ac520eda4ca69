SELECT EXISTS (SELECT FROM calendar_integrations c WHERE c.user_id = :user AND c.is_connected) AS connected
