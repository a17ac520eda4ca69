-- A mail that is of no use any more when its turn comes: neither sent nor a failure.
ALTER TYPE outbox_status ADD VALUE 'skipped';
ALTER TYPE delivery_status ADD VALUE 'skipped';

-- A reminder names its meeting: it is sent only while that is confirmed and still begins then.
ALTER TABLE mail_outbox
  ADD COLUMN booking_id uuid REFERENCES bookings,
  ADD COLUMN valid_until timestamptz,
  -- A coordinator's retry: the mail's age counts from then.
  ADD COLUMN retried_at timestamptz,
  ADD CONSTRAINT mail_outbox_meeting_ck CHECK (booking_id IS NULL OR valid_until IS NOT NULL);
CREATE INDEX mail_outbox_booking_idx ON mail_outbox (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX mail_outbox_failed_idx ON mail_outbox (created_at DESC) WHERE status = 'failed';
CREATE INDEX mail_outbox_created_idx ON mail_outbox (created_at DESC);

-- Since when somebody counts as dormant (FR57), as the daily job saw it. Rules ask oh_is_dormant(),
-- which is exact.
ALTER TABLE users ADD COLUMN dormant_since timestamptz;
CREATE INDEX users_dormant_idx ON users (dormant_since) WHERE dormant_since IS NOT NULL;

-- Ratings are asked for an hour after the end.
CREATE INDEX bookings_completed_end_idx ON bookings (meeting_end_time) WHERE status = 'completed' AND deleted_at IS NULL;
CREATE INDEX tier_override_requests_expiry_idx ON tier_override_requests (expires_at) WHERE status = 'pending';

-- What became of a mail. Never what stands in it, nor the address.
CREATE FUNCTION oh_mail_json(m mail_outbox) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', m.id, 'template', m.template, 'notificationType', m.notification_type, 'recipientId', m.recipient_id,
  'recipientName', coalesce((SELECT p.name FROM user_profiles p WHERE p.user_id = m.recipient_id), ''),
  'status', m.status, 'attempts', m.attempts,
  'nextAttemptAt', CASE WHEN m.status IN ('pending', 'sending') THEN oh_utc(m.next_attempt_at) END,
  'lastError', m.last_error, 'sentAt', oh_utc(m.sent_at), 'createdAt', oh_utc(m.created_at));
