-- What a relay had taken came back: the mail failed after all, and an address that is refused for good
-- is remembered with its person, for coordinators. Whoever writes such a report has to know the mail's id.
WITH returned AS (
  UPDATE mail_outbox SET status = 'failed', last_error = :error
  WHERE id = :id AND message_id = :message_id AND status = 'sent'
  RETURNING notification_id, CASE WHEN NOT to_elsewhere THEN recipient_id END AS recipient_id
), person AS (
  UPDATE users u SET mail_failing_since = coalesce(u.mail_failing_since, :now), mail_failure = :error
  FROM returned WHERE u.id = returned.recipient_id AND :refused::boolean
)
UPDATE notification_log n SET delivery_status = 'bounced', error_message = :error,
       metadata = oh_with_attempt(n.metadata, :now::timestamptz, 'bounced', NULL, :error::text)
FROM returned WHERE n.id = returned.notification_id
