-- NFR27. Secrets of a mail, sealed as they are, have served.
WITH sent AS (
  UPDATE mail_outbox SET status = 'sent', sent_at = :now, message_id = :message_id, last_error = NULL, smtp_code = NULL,
         data = data - 'sealed' - 'sealedChange'
  WHERE id = :id
  RETURNING notification_id, CASE WHEN NOT to_elsewhere THEN recipient_id END AS recipient_id
), person AS (
  UPDATE users u SET mail_failing_since = NULL, mail_failure = NULL
  FROM sent WHERE u.id = sent.recipient_id AND u.mail_failing_since IS NOT NULL
    -- That a relay took it says little while what it took before came back.
    AND NOT EXISTS (SELECT FROM notification_log b WHERE b.recipient_id = u.id AND b.delivery_status = 'bounced'
                      AND b.sent_at > :now::timestamptz - interval '14 days')
)
UPDATE notification_log n SET delivery_status = 'sent', sent_at = :now, error_message = NULL,
       metadata = oh_with_attempt(n.metadata, :now::timestamptz, 'sent', NULL, NULL)
FROM sent WHERE n.id = sent.notification_id
