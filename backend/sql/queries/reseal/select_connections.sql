SELECT c.id, c.user_id, c.access_token_sealed, c.refresh_token_sealed FROM calendar_integrations c WHERE c.user_id = :user FOR UPDATE
