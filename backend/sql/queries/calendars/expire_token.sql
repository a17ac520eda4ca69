UPDATE calendar_integrations SET token_expires_at = 'epoch' WHERE user_id = :user AND access_token_sealed = :access
