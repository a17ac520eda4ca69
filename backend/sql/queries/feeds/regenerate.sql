INSERT INTO ical_feed_tokens AS t (user_id, busy_only, token_hash, created_at)
VALUES (:user, :busy, :token_hash, :now)
ON CONFLICT (user_id, busy_only) DO UPDATE
  SET token_hash = excluded.token_hash, created_at = excluded.created_at, is_active = true, last_accessed_at = NULL
