UPDATE sign_in_challenges SET attempts = attempts + 1
WHERE user_id = :user AND used_at IS NULL AND created_at > :since
