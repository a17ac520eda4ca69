-- What was written at the provider stays there; the tokens don't stay here.
UPDATE calendar_integrations SET is_connected = false, access_token_sealed = '', refresh_token_sealed = '', last_error = :problem,
  sync_problem = NULL, sync_failed_at = NULL, sync_failures = 0, renewal = NULL, renewing_until = NULL
WHERE id = :id AND is_connected
