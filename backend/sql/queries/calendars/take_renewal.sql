-- One at a time renews, without holding a lock while it asks. Who died over it is waited for no longer than that.
UPDATE calendar_integrations SET renewal = :renewal, renewing_until = :until
WHERE id = :id AND is_connected AND date_trunc('milliseconds', token_expires_at) = :expires
  AND (renewing_until IS NULL OR renewing_until <= :now)
