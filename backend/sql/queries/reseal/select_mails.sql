-- Those that are still to be sent, or could be tried again. What is sealed in their data (a code, a link) stays
-- under the key that it has: it is gone once the mail was sent or given up.
SELECT m.id, m.recipient_id AS user_id, m.to_sealed FROM mail_outbox m
WHERE m.recipient_id = :user AND m.status IN ('pending', 'sending', 'failed')
