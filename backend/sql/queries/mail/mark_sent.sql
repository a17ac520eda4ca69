-- NFR27. Secrets of a sign-in mail, sealed as they are, have served.
WITH sent AS (
  UPDATE mail_outbox SET status = 'sent', sent_at = :now, message_id = :message_id, last_error = NULL, data = data - 'sealed'
  WHERE id = :id
  RETURNING notification_id
)
UPDATE notification_log n SET delivery_status = 'sent', sent_at = :now, error_message = NULL
FROM sent WHERE n.id = sent.notification_id
