UPDATE calendar_integrations SET is_connected = false, access_token_sealed = '', refresh_token_sealed = '', last_error = :problem,
  sync_problem = 'access_ended', sync_failed_at = :now, sync_failures = sync_failures + 1, renewal = NULL, renewing_until = NULL
WHERE id = :id AND is_connected AND renewal = :renewal
