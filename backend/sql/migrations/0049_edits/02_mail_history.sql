-- NFR27: coordinators see each try to deliver a mail, not only the last word of the other server.
CREATE OR REPLACE FUNCTION oh_mail_json(m mail_outbox) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', m.id, 'template', m.template, 'notificationType', m.notification_type, 'recipientId', m.recipient_id,
  'recipientName', coalesce((SELECT p.name FROM user_profiles p WHERE p.user_id = m.recipient_id), ''),
  'recipientFailingSince', oh_utc((SELECT u.mail_failing_since FROM users u WHERE u.id = m.recipient_id)),
  'status', m.status, 'attempts', m.attempts,
  'tries', coalesce((SELECT n.metadata -> 'attempts' FROM notification_log n WHERE n.id = m.notification_id), '[]'::jsonb),
  'nextAttemptAt', CASE WHEN m.status IN ('pending', 'sending') THEN oh_utc(m.next_attempt_at) END,
  'lastError', m.last_error, 'smtpCode', m.smtp_code, 'sentAt', oh_utc(m.sent_at), 'createdAt', oh_utc(m.created_at));

-- What was tried stays said: tries are only added. Work of the owner's own functions (erasure, the end of
-- the time that logs are kept) passes.
CREATE FUNCTION oh_guard_attempts() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  before jsonb := OLD.metadata -> 'attempts';
BEGIN
  IF row_security_active(TG_RELID) AND before IS DISTINCT FROM
     (SELECT jsonb_agg(a.try ORDER BY a.place) FROM jsonb_array_elements(NEW.metadata -> 'attempts') WITH ORDINALITY a(try, place)
      WHERE a.place <= jsonb_array_length(before)) THEN
    RAISE EXCEPTION 'tries to deliver a mail are only added' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER notification_log_attempts BEFORE UPDATE ON notification_log
FOR EACH ROW WHEN (OLD.metadata ? 'attempts' AND NEW.metadata IS DISTINCT FROM OLD.metadata)
EXECUTE FUNCTION oh_guard_attempts();
