-- What somebody does not want to be told, or not by mail. No row: told both ways.
CREATE TABLE notification_preferences (
  user_id uuid NOT NULL REFERENCES users,
  kind notification_type NOT NULL,
  email boolean NOT NULL DEFAULT true,
  in_app boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  PRIMARY KEY (user_id, kind)
);
CREATE TRIGGER notification_preferences_touch BEFORE UPDATE ON notification_preferences
FOR EACH ROW EXECUTE FUNCTION oh_touch_by();

-- What the application shows. `facts` are those of the mail: the words are found when it is read, in
-- the reader's language.
CREATE TABLE notifications (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users,
  kind notification_type NOT NULL,
  template text NOT NULL,
  facts jsonb NOT NULL DEFAULT '{}',
  booking_id uuid REFERENCES bookings,
  -- As mail_outbox.dedupe_key.
  dedupe_key text CONSTRAINT notifications_dedupe_uq UNIQUE,
  read_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users
);
CREATE INDEX notifications_user_idx ON notifications (user_id, created_at DESC, id);
CREATE INDEX notifications_unread_idx ON notifications (user_id, created_at DESC, id) WHERE read_at IS NULL;
CREATE INDEX notifications_created_idx ON notifications (created_at);
CREATE INDEX notifications_booking_idx ON notifications (booking_id) WHERE booking_id IS NOT NULL;
CREATE TRIGGER notifications_touch BEFORE UPDATE ON notifications FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
CREATE TRIGGER notifications_guard BEFORE UPDATE ON notifications FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('read_at');

ALTER TABLE notification_preferences ENABLE ROW LEVEL SECURITY;
CREATE POLICY notification_preferences_own ON notification_preferences
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));

-- One's own alone; a coordinator's rights end here. Made by oh_notify() only.
ALTER TABLE notifications ENABLE ROW LEVEL SECURITY;
CREATE POLICY notifications_read ON notifications FOR SELECT USING (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));
CREATE POLICY notifications_change ON notifications FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR user_id = (SELECT oh_user_id()));
CREATE POLICY notifications_remove ON notifications FOR DELETE USING ((SELECT oh_is_system()));

GRANT SELECT, INSERT, UPDATE, DELETE ON notification_preferences TO officehours_app;
GRANT SELECT, UPDATE, DELETE ON notifications TO officehours_app;

-- In which ways somebody is told of a kind: 1 mail, 2 in the application, 3 both, 0 not at all.
CREATE FUNCTION oh_notification_ways(person uuid, what notification_type) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT coalesce((SELECT p.email::int + 2 * p.in_app::int FROM notification_preferences p
                    WHERE p.user_id = person AND p.kind = what), 3)
$$;

-- The one way in which anybody is told anything: mail, log (NFR27) and the list in the application,
-- as the recipient prefers, in the transaction of the cause. False: not told, because they don't
-- want to be, or because the key says that they were told already.
CREATE FUNCTION oh_notify(mail_id uuid, log_id uuid, note_id uuid, what notification_type, new_template text, recipient uuid,
                          mail_always boolean, in_app_at_all boolean, new_metadata jsonb, new_data jsonb, new_key text,
                          new_booking uuid, new_valid_until timestamptz, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  address bytea;
  ways integer;
  by_mail boolean;
  in_app boolean;
  written integer;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RAISE EXCEPTION 'nobody tells nobody' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT u.email_sealed, oh_notification_ways(u.id, what) INTO address, ways FROM users u WHERE u.id = recipient;
  IF NOT FOUND OR EXISTS (SELECT FROM mail_outbox m WHERE m.dedupe_key = new_key)
     OR EXISTS (SELECT FROM notifications n WHERE n.dedupe_key = new_key) THEN
    RETURN false;
  END IF;
  by_mail := mail_always OR ways & 1 = 1;
  in_app := in_app_at_all AND ways & 2 = 2;
  IF in_app THEN
    INSERT INTO notifications (id, user_id, kind, template, facts, booking_id, dedupe_key, created_at)
    VALUES (note_id, recipient, what, new_template, new_data, nullif(new_data ->> 'bookingId', '')::uuid, new_key, at)
    ON CONFLICT (dedupe_key) DO NOTHING;
    GET DIAGNOSTICS written = ROW_COUNT;
    IF written = 0 THEN
      RETURN false;
    END IF;
  END IF;
  IF by_mail THEN
    WITH mail AS (
      INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, data, dedupe_key,
                               booking_id, valid_until, next_attempt_at, created_at)
      VALUES (mail_id, log_id, what, new_template, recipient, address, new_data, new_key, new_booking, new_valid_until, at, at)
      ON CONFLICT (dedupe_key) DO NOTHING
      RETURNING notification_id
    )
    INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, created_at)
    SELECT mail.notification_id, what, recipient, CASE WHEN in_app THEN 'both' ELSE 'email' END::delivery_channel, 'pending',
           new_metadata, at
    FROM mail;
    GET DIAGNOSTICS written = ROW_COUNT;
    RETURN written > 0;
  END IF;
  IF in_app THEN
    INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, sent_at, created_at)
    VALUES (log_id, what, recipient, 'toast', 'sent', new_metadata, at, at);
  END IF;
  RETURN in_app;
END
$$;

-- How many one has not read, for the badge.
CREATE FUNCTION oh_live_notifications_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM oh_live_notify(jsonb_build_object('t', 'notifications', 'u', n.user_id, 'n',
            (SELECT count(*) FROM notifications o WHERE o.user_id = n.user_id AND o.read_at IS NULL)))
     FROM (SELECT DISTINCT user_id FROM new_rows) n;
  RETURN NULL;
END
$$;
CREATE TRIGGER notifications_live_insert AFTER INSERT ON notifications
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_notifications_changed();
CREATE TRIGGER notifications_live_update AFTER UPDATE ON notifications
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_notifications_changed();

REVOKE EXECUTE ON FUNCTION oh_notify, oh_notification_ways, oh_live_notifications_changed FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_notify, oh_notification_ways TO officehours_app;
