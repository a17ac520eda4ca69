SELECT c.user_id FROM calendar_integrations c WHERE c.user_id = ANY (:people) AND c.is_connected
