UPDATE calendar_integrations SET is_connected = false, access_token_sealed = '', refresh_token_sealed = '', last_error = :problem,
  renewal = NULL, renewing_until = NULL
WHERE id = :id AND is_connected AND renewal = :renewal
