SELECT r.provider, r.token_sealed FROM calendar_revocations r WHERE r.id = :id
