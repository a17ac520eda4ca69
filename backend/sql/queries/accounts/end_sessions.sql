-- And the ways to a new one that are under way.
WITH retired AS (
  UPDATE sign_in_challenges SET expires_at = :now WHERE user_id = :id AND used_at IS NULL AND expires_at > :now
)
UPDATE sessions SET ended_at = :now, end_reason = :reason WHERE user_id = :id AND ended_at IS NULL
