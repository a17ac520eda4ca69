DELETE FROM sign_in_challenges WHERE expires_at < :before
