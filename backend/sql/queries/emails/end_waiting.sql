-- What waits to be confirmed and still can be. How many waited in fact.
UPDATE email_changes SET ended_at = :now, end_reason = 'canceled'
WHERE user_id = :user AND confirmed_at IS NULL AND ended_at IS NULL AND expires_at > :now
