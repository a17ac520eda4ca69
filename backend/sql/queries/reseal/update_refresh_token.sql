UPDATE calendar_integrations SET refresh_token_sealed = :new, key_version = :version WHERE id = :id AND refresh_token_sealed = :old
