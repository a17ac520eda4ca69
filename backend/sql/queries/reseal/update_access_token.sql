UPDATE calendar_integrations SET access_token_sealed = :new WHERE id = :id AND access_token_sealed = :old AND :version > 0
