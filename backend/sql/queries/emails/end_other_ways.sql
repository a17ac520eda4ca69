-- All ways in but the session that goes on: the others, and the codes that were mailed to the old address.
WITH retired AS (
  UPDATE sign_in_challenges SET expires_at = :now WHERE user_id = :user AND used_at IS NULL AND expires_at > :now
)
UPDATE sessions SET ended_at = :now, end_reason = 'email changed'
WHERE user_id = :user AND ended_at IS NULL AND family_id <> :current
