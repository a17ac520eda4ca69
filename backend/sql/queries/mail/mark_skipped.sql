WITH skipped AS (
  UPDATE mail_outbox SET status = 'skipped', last_error = NULL, data = data - 'sealed' - 'sealedChange'
  WHERE id = :id
  RETURNING notification_id
)
UPDATE notification_log n SET delivery_status = 'skipped', error_message = :why
FROM skipped WHERE n.id = skipped.notification_id
