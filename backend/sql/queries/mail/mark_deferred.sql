-- For a while, and what waits behind it as well, which nobody need look at until then. At once when a
-- newer word for the same calendar came meanwhile, which would have to wait for an invitation that is
-- not sent any more.
WITH deferred AS (
  UPDATE mail_outbox m
     SET status = 'pending', last_error = :error, smtp_code = :smtp_code,
         next_attempt_at = CASE
           WHEN m.booking_id IS NOT NULL AND m.data -> 'calendar' ->> 'method' = 'REQUEST'
                AND EXISTS (SELECT FROM mail_outbox n
                            WHERE n.booking_id = m.booking_id AND n.recipient_id = m.recipient_id AND n.seq > m.seq
                              AND n.data -> 'calendar' IS NOT NULL) THEN least(:now::timestamptz, :next::timestamptz)
           ELSE :next::timestamptz END
   WHERE m.id = :id AND m.status = 'sending'
  RETURNING m.notification_id, m.booking_id, m.recipient_id, m.seq, m.next_attempt_at
), logged AS (
  -- NFR27. What was not begun, as the server ends, is no try.
  UPDATE notification_log n
     SET error_message = :error, metadata = oh_with_attempt(n.metadata, :now::timestamptz, 'deferred', :smtp_code::int, :error::text)
    FROM deferred d WHERE n.id = d.notification_id AND :error::text IS NOT NULL
)
UPDATE mail_outbox f SET next_attempt_at = d.next_attempt_at
FROM deferred d
WHERE f.booking_id = d.booking_id AND f.recipient_id = d.recipient_id AND f.seq > d.seq
  AND f.status = 'pending' AND f.next_attempt_at < d.next_attempt_at
