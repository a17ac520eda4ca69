UPDATE external_identities SET last_used_at = :now, updated_at = :now WHERE id = :id
