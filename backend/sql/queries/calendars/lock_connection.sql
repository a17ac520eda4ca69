SELECT c.id, c.provider, c.is_connected, c.available_calendars, c.write_calendar_id, c.read_calendar_ids, c.version, c.connected_at,
       c.account_issuer, c.account_subject, c.refresh_token_sealed
FROM calendar_integrations c
WHERE c.user_id = :user
FOR UPDATE
