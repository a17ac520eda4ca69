WITH mail AS (
  UPDATE mail_outbox SET status = 'pending', attempts = 0, next_attempt_at = :now, retried_at = :now
  WHERE id = :id AND status = 'failed'
  RETURNING notification_id
)
UPDATE notification_log n SET delivery_status = 'pending', error_message = NULL
FROM mail WHERE n.id = mail.notification_id
