UPDATE sign_in_challenges SET used_at = :now WHERE id = :id AND used_at IS NULL
