INSERT INTO calendar_revocations (id, provider, token_sealed, key_version, created_at) VALUES (:id, :provider, :token, :key_version, :now)
