SELECT c.id, c.provider, c.access_token_sealed, c.refresh_token_sealed, c.token_expires_at, c.write_calendar_id, c.read_calendar_ids,
       c.is_connected, c.last_error IS NOT NULL AS lost
FROM calendar_integrations c
WHERE c.user_id = :user
