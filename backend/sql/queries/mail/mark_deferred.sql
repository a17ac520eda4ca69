UPDATE mail_outbox SET status = 'pending', next_attempt_at = :next, last_error = :error
WHERE id = :id
