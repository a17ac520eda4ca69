ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'account_security';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'welcome';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'calendar_disconnected';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'booking_changed';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'rating_submitted';

-- The language of one's mails and notifications; null: the server's.
ALTER TABLE user_profiles
  ADD COLUMN language text CONSTRAINT user_profiles_language_ck CHECK (language IN ('en', 'es', 'pt-BR', 'de'));
DROP TRIGGER user_profiles_guard ON user_profiles;
CREATE TRIGGER user_profiles_guard BEFORE UPDATE ON user_profiles
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('name', 'title', 'headline', 'portfolio_company_id', 'company',
  'phone_sealed', 'key_version', 'time_zone', 'bio', 'expertise_description', 'ideal_mentee_description', 'seniority',
  'acceptance_policy', 'keywords', 'goals', 'traction', 'visibility', 'load_cap', 'auto_confirm', 'avatar_url',
  'avatar_source_type', 'avatar_metadata', 'reminder_preference', 'language', 'metadata', 'search_name', 'search');

-- Since when mail to a person's address is refused for good; the next one that gets through ends it.
ALTER TABLE users
  ADD COLUMN mail_failing_since timestamptz,
  ADD COLUMN mail_failure text;
CREATE INDEX users_mail_failing_idx ON users (mail_failing_since) WHERE mail_failing_since IS NOT NULL;

-- What the other mail server said last: 550 and the like; null when it did not come to an answer.
ALTER TABLE mail_outbox ADD COLUMN smtp_code integer;

CREATE OR REPLACE FUNCTION oh_mail_json(m mail_outbox) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', m.id, 'template', m.template, 'notificationType', m.notification_type, 'recipientId', m.recipient_id,
  'recipientName', coalesce((SELECT p.name FROM user_profiles p WHERE p.user_id = m.recipient_id), ''),
  'recipientFailingSince', oh_utc((SELECT u.mail_failing_since FROM users u WHERE u.id = m.recipient_id)),
  'status', m.status, 'attempts', m.attempts,
  'nextAttemptAt', CASE WHEN m.status IN ('pending', 'sending') THEN oh_utc(m.next_attempt_at) END,
  'lastError', m.last_error, 'smtpCode', m.smtp_code, 'sentAt', oh_utc(m.sent_at), 'createdAt', oh_utc(m.created_at));

-- Calendars take the event with the highest sequence: whatever they show of a confirmed meeting
-- raises it, whoever changes it. After bookings_guard by its name; an UPDATE that raises it itself
-- (a move) is left alone.
CREATE FUNCTION oh_booking_raises_sequence() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.ical_sequence := OLD.ical_sequence + 1;
  RETURN NEW;
END
$$;
CREATE TRIGGER bookings_raises_sequence BEFORE UPDATE ON bookings
FOR EACH ROW WHEN (OLD.status = 'confirmed' AND NEW.ical_sequence = OLD.ical_sequence
  AND (NEW.status IN ('canceled', 'expired')
       OR (NEW.meeting_start_time, NEW.meeting_end_time, NEW.mentor_id, NEW.mentee_id, NEW.meeting_type, NEW.meeting_goal)
            IS DISTINCT FROM
          (OLD.meeting_start_time, OLD.meeting_end_time, OLD.mentor_id, OLD.mentee_id, OLD.meeting_type, OLD.meeting_goal)
       OR (NEW.location, NEW.google_meet_link, NEW.materials_urls)
            IS DISTINCT FROM (OLD.location, OLD.google_meet_link, OLD.materials_urls)))
EXECUTE FUNCTION oh_booking_raises_sequence();
REVOKE EXECUTE ON FUNCTION oh_booking_raises_sequence() FROM PUBLIC;
