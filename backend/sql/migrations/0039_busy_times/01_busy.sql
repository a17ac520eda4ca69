-- What people's calendars were last known to have (FR79, FR106): when they are busy, and nothing of what. A row for each
-- connected calendar, as long as it is connected. Our own meetings, which stand there because we wrote them, are left out.
CREATE TABLE calendar_busy (
  user_id uuid PRIMARY KEY REFERENCES users,
  connection_id uuid NOT NULL REFERENCES calendar_integrations ON DELETE CASCADE,
  -- Rises when another account or other calendars are to be read: what was asked for before is stored no more.
  revision integer NOT NULL DEFAULT 1,
  times tstzmultirange NOT NULL DEFAULT '{}' CONSTRAINT calendar_busy_bounded_ck CHECK (NOT lower_inf(times) AND NOT upper_inf(times)),
  -- What was read as a whole, and when that was asked for; null until it has been.
  known tstzrange,
  read_at timestamptz,
  -- When it was asked about last, were it only for one meeting: an older answer does not undo a newer one.
  asked_at timestamptz,
  -- When it is to be read again.
  due_at timestamptz NOT NULL DEFAULT 'epoch',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT calendar_busy_read_ck CHECK ((known IS NULL) = (read_at IS NULL))
);
CREATE INDEX calendar_busy_due_idx ON calendar_busy (due_at);
CREATE INDEX calendar_busy_connection_idx ON calendar_busy (connection_id);
CREATE TRIGGER calendar_busy_touch BEFORE UPDATE ON calendar_busy FOR EACH ROW EXECUTE FUNCTION oh_touch();
ALTER TABLE calendar_busy ENABLE ROW LEVEL SECURITY;
CREATE POLICY calendar_busy_read ON calendar_busy FOR SELECT USING (
  (SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id()));
CREATE POLICY calendar_busy_system ON calendar_busy USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, UPDATE ON calendar_busy TO officehours_app;

-- It begins and ends with the connection. The same account agreeing anew keeps what is known of it until it is read again.
CREATE FUNCTION oh_busy_follows_connection() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT NEW.is_connected THEN
    DELETE FROM calendar_busy WHERE user_id = NEW.user_id;
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.is_connected AND (OLD.provider, OLD.account_issuer, OLD.account_subject)
       IS DISTINCT FROM (NEW.provider, NEW.account_issuer, NEW.account_subject) THEN
    UPDATE calendar_busy SET times = '{}', known = NULL, read_at = NULL, asked_at = NULL WHERE user_id = NEW.user_id;
  END IF;
  INSERT INTO calendar_busy AS b (user_id, connection_id) VALUES (NEW.user_id, NEW.id)
  ON CONFLICT (user_id) DO UPDATE SET connection_id = excluded.connection_id, revision = b.revision + 1, due_at = 'epoch';
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_busy_follows_connection() FROM PUBLIC;
CREATE TRIGGER calendar_integrations_busy_made AFTER INSERT ON calendar_integrations
FOR EACH ROW EXECUTE FUNCTION oh_busy_follows_connection();
CREATE TRIGGER calendar_integrations_busy AFTER UPDATE OF is_connected, provider, connected_at, account_issuer, account_subject, read_calendar_ids
ON calendar_integrations FOR EACH ROW EXECUTE FUNCTION oh_busy_follows_connection();

INSERT INTO calendar_busy (user_id, connection_id)
SELECT c.user_id, c.id FROM calendar_integrations c WHERE c.is_connected;

-- As before, with when their calendar was busy.
CREATE OR REPLACE FUNCTION oh_person_accounts(person uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN jsonb_build_object(
    'externalAccounts', (SELECT jsonb_agg(oh_plain_row(to_jsonb(i)) ORDER BY i.created_at) FROM external_identities i WHERE i.user_id = person),
    'calendarBusy', (SELECT jsonb_build_object('readAt', b.read_at, 'times',
                       (SELECT jsonb_agg(jsonb_build_object('start', lower(t), 'end', upper(t)) ORDER BY t) FROM unnest(b.times) t))
                     FROM calendar_busy b WHERE b.user_id = person));
END
$$;
