-- What retention looks for, oldest first.
CREATE INDEX mail_outbox_finished_idx ON mail_outbox (created_at) WHERE status IN ('sent', 'failed', 'skipped');
CREATE INDEX notification_log_created_idx ON notification_log (created_at);
CREATE INDEX mail_outbox_notification_idx ON mail_outbox (notification_id) WHERE notification_id IS NOT NULL;
CREATE INDEX audit_log_worded_idx ON audit_log (created_at) WHERE salt IS NOT NULL AND action_type <> 'audit.redacted';

-- The login role may not delete from the log of what was told (NFR27); the server's retention may, as far
-- as no mail needs it.
CREATE FUNCTION oh_forget_notification_log(before timestamptz, most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  gone integer;
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM notification_log WHERE id IN (
    SELECT l.id FROM notification_log l
    WHERE l.created_at < before AND NOT EXISTS (SELECT FROM mail_outbox m WHERE m.notification_id = l.id)
    ORDER BY l.created_at LIMIT most FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_forget_notification_log(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_forget_notification_log(timestamptz, integer) TO officehours_app;
