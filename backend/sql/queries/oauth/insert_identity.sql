INSERT INTO external_identities (id, user_id, provider, issuer, subject, last_used_at, created_at)
VALUES (:id, :user, :provider, :issuer, :subject, :now, :now)
ON CONFLICT (issuer, subject) DO NOTHING
