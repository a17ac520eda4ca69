-- The mail waits in the transaction of its cause. The log knows of it from the beginning (NFR27).
WITH logged AS (
  INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, created_at)
  VALUES (:log_id, :type::notification_type, :recipient, 'email', 'pending', :metadata::jsonb, :now)
)
INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, data, next_attempt_at, created_at)
SELECT :id, :log_id, :type::notification_type, :template, :recipient, u.email_sealed, :data::jsonb, :now, :now
FROM users u
WHERE u.id = :recipient
