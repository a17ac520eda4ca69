INSERT INTO calendar_integrations AS c (id, user_id, provider, access_token_sealed, refresh_token_sealed, key_version, token_expires_at,
  granted_scopes, connection_method, is_connected, available_calendars, write_calendar_id, read_calendar_ids, connected_at,
  account_issuer, account_subject, created_at)
VALUES (:id, :user, :provider, :access, :refresh, :key_version, :expires, :scopes, :method, true, :calendars, :write_id, :read_ids, :now,
  :issuer, :subject, :now)
ON CONFLICT (user_id) DO UPDATE SET provider = excluded.provider, access_token_sealed = excluded.access_token_sealed,
  refresh_token_sealed = excluded.refresh_token_sealed, key_version = excluded.key_version, token_expires_at = excluded.token_expires_at,
  granted_scopes = excluded.granted_scopes, connection_method = excluded.connection_method, is_connected = true,
  available_calendars = excluded.available_calendars, write_calendar_id = excluded.write_calendar_id,
  read_calendar_ids = excluded.read_calendar_ids, connected_at = excluded.connected_at, account_issuer = excluded.account_issuer,
  account_subject = excluded.account_subject, last_error = NULL, last_sync_at = NULL, sync_problem = NULL,
  sync_failed_at = NULL, sync_failures = 0, renewal = NULL, renewing_until = NULL
