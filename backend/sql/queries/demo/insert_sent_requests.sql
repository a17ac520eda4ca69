-- The sample's past meetings: both sides were asked for a rating at the time, so that nobody mails
-- sample people now.
WITH asked AS (
  SELECT gen_random_uuid() AS log_id, b.id AS booking_id, r.id AS recipient_id, r.email_sealed, b.meeting_end_time + interval '1 hour' AS at
  FROM bookings b
  JOIN users r ON r.id IN (b.mentor_id, b.mentee_id)
  WHERE b.status = 'completed'
), logged AS (
  INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, sent_at, created_at)
  SELECT log_id, 'rating_request', recipient_id, 'email', 'sent',
         jsonb_build_object('template', 'rating_request', 'bookingId', booking_id), at, at
  FROM asked
), remembered AS (
  INSERT INTO rating_requests (booking_id, recipient_id, created_at)
  SELECT booking_id, recipient_id, at FROM asked
)
INSERT INTO mail_outbox (notification_id, notification_type, template, recipient_id, to_sealed, dedupe_key, status, attempts, next_attempt_at, sent_at, created_at)
SELECT log_id, 'rating_request', 'rating_request', recipient_id, email_sealed,
       concat_ws(':', 'rating_request', booking_id, recipient_id), 'sent', 1, at, at, at
FROM asked
