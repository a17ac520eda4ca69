UPDATE calendar_integrations SET access_token_sealed = :access, refresh_token_sealed = :refresh, key_version = :key_version,
  token_expires_at = :expires, renewal = NULL, renewing_until = NULL
WHERE id = :id AND is_connected AND renewal = :renewal
