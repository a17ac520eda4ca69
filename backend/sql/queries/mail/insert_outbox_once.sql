-- The same for what may be sent once only: nothing happens when its key is taken.
WITH mail AS (
  INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, data, dedupe_key, booking_id, valid_until,
                           next_attempt_at, created_at)
  SELECT :id, :log_id, :type::notification_type, :template, :recipient, u.email_sealed, :data::jsonb, :dedupe_key, :booking, :valid_until, :now, :now
  FROM users u
  WHERE u.id = :recipient
  ON CONFLICT (dedupe_key) DO NOTHING
  RETURNING notification_id
)
INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, created_at)
SELECT mail.notification_id, :type::notification_type, :recipient, 'email', 'pending', :metadata::jsonb, :now FROM mail
