-- For a server that is the only one of its database: what its last run took is nobody's now.
UPDATE mail_outbox SET status = 'pending', next_attempt_at = :now WHERE status = 'sending'
