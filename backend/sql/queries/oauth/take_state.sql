-- Of two who bring the same state only one gets it.
DELETE FROM oauth_states WHERE state_hash = :hash
RETURNING id, provider, user_id, code_challenge, redirect_uri, secrets_sealed, expires_at
