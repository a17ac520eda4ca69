-- With the live meetings of the next days, which disconnecting warns of (FR93).
SELECT c.id, c.provider, c.connection_method, coalesce(c.is_connected, false) AS is_connected, c.available_calendars, c.write_calendar_id,
       coalesce(c.read_calendar_ids, '{}') AS read_calendar_ids, c.connected_at, c.last_sync_at, c.last_error, c.version,
       c.account_issuer, c.account_subject, c.refresh_token_sealed,
       (SELECT count(*) FROM bookings b
         WHERE :user IN (b.mentor_id, b.mentee_id) AND b.status IN ('pending', 'confirmed') AND b.deleted_at IS NULL
           AND b.meeting_start_time >= :now AND b.meeting_start_time < :until)::int AS upcoming
FROM (SELECT) one
LEFT JOIN calendar_integrations c ON c.user_id = :user
