INSERT INTO oauth_states (id, state_hash, provider, user_id, code_challenge, redirect_uri, secrets_sealed, expires_at, created_at)
VALUES (:id, :hash, :provider, :user, :challenge, :redirect, :secrets, :expires, :now)
