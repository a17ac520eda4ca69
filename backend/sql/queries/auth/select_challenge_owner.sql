SELECT c.user_id FROM sign_in_challenges c WHERE c.token_hash = :token_hash
