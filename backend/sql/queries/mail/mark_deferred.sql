UPDATE mail_outbox SET status = 'pending', next_attempt_at = :next, last_error = :error, smtp_code = :smtp_code
WHERE id = :id
