SELECT s.family_id, s.user_id FROM sessions s WHERE s.token_hash = :token_hash
