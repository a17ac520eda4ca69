WITH failed AS (
  UPDATE mail_outbox SET status = 'failed', last_error = :error, data = data - 'sealed'
  WHERE id = :id
  RETURNING notification_id
)
UPDATE notification_log n SET delivery_status = 'failed', error_message = :error
FROM failed WHERE n.id = failed.notification_id
