-- Those that are still to be sent, or could be tried again.
SELECT m.id, m.recipient_id AS user_id, m.to_sealed FROM mail_outbox m
WHERE m.recipient_id = :user AND m.status IN ('pending', 'sending', 'failed')
