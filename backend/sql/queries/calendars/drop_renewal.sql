UPDATE calendar_integrations SET renewal = NULL, renewing_until = NULL WHERE id = :id AND renewal = :renewal
