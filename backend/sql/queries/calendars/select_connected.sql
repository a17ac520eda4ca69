-- No row: none was ever connected, or its owner has disconnected it.
SELECT c.is_connected, c.last_error IS NOT NULL AS lost FROM calendar_integrations c WHERE c.user_id = :user
