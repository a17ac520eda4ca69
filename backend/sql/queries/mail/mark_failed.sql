-- An address that another mail server refuses for good is remembered with its person, for coordinators.
WITH failed AS (
  UPDATE mail_outbox SET status = 'failed', last_error = :error, smtp_code = :smtp_code, data = data - 'sealed' - 'sealedChange'
  WHERE id = :id
  RETURNING notification_id, CASE WHEN NOT to_elsewhere THEN recipient_id END AS recipient_id
), person AS (
  UPDATE users u SET mail_failing_since = coalesce(u.mail_failing_since, :now), mail_failure = :error
  FROM failed WHERE u.id = failed.recipient_id AND :refused::boolean
)
UPDATE notification_log n SET delivery_status = 'failed', error_message = :error,
       metadata = oh_with_attempt(n.metadata, :now::timestamptz, 'failed', :smtp_code::int, :error::text)
FROM failed WHERE n.id = failed.notification_id
