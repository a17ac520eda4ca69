-- What one person is told of one booking is told in order: calendars believe whoever comes last. Each mail
-- names its booking, not reminders alone, and `seq` says which was written first (two that tell of one
-- booking wait for each other, so that no clock is asked). The booking is looked up, never relied on: no
-- foreign key, which would cost each of many mails a look at it.
ALTER TABLE mail_outbox DROP CONSTRAINT mail_outbox_meeting_ck, DROP CONSTRAINT mail_outbox_booking_id_fkey;
ALTER TABLE mail_outbox ADD COLUMN seq bigint;
UPDATE mail_outbox m
   SET seq = o.place,
       booking_id = CASE WHEN m.data ->> 'bookingId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (m.data ->> 'bookingId')::uuid
                         ELSE m.booking_id END
  FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS place FROM mail_outbox) o
 WHERE o.id = m.id;
ALTER TABLE mail_outbox ALTER COLUMN seq SET NOT NULL, ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('mail_outbox', 'seq'), (SELECT coalesce(max(seq), 0) + 1 FROM mail_outbox), false);
DROP INDEX mail_outbox_booking_idx;
CREATE INDEX mail_outbox_booking_idx ON mail_outbox (booking_id, recipient_id, seq) WHERE booking_id IS NOT NULL;

-- As before, with the booking of each mail. Invitations that wait are of no use when a newer word for the
-- same calendar follows; the first one of a booking replaces nothing.
CREATE OR REPLACE FUNCTION oh_expand_news(taken bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  WITH event AS (
    DELETE FROM untold_news n WHERE n.id = ANY (taken) RETURNING n.*
  ), hearer AS MATERIALIZED (
    SELECT h.mail AS mail_id, h.log AS log_id, h.note AS note_id, h.template, e.id AS event_id, e.kind, e.data, e.booking_id,
           e.created_at AS at, e.created_by, u.id AS recipient, u.email_sealed AS address,
           e.mail_always OR coalesce(p.email, true) AS by_mail, h."inApp" AND coalesce(p.in_app, true) AS in_app
      FROM event e
     CROSS JOIN LATERAL jsonb_to_recordset(e.hearers) AS h (mail uuid, log uuid, note uuid, template text, "to" uuid, "inApp" boolean)
      JOIN users u ON u.id = h."to"
      LEFT JOIN notification_preferences p ON p.user_id = u.id AND p.kind = e.kind
  ), replaced AS (
    UPDATE mail_outbox m SET status = 'skipped', last_error = NULL
      FROM hearer h
     WHERE h.by_mail AND (h.data -> 'calendar' ->> 'sequence')::int > 0
       AND m.booking_id = h.booking_id AND m.recipient_id = h.recipient
       AND m.status = 'pending' AND m.data -> 'calendar' ->> 'method' = 'REQUEST'
    RETURNING m.notification_id
  ), replaced_log AS (
    UPDATE notification_log l SET delivery_status = 'skipped', error_message = 'Superseded by what became of the meeting'
      FROM replaced r WHERE l.id = r.notification_id
  ), note AS (
    INSERT INTO notifications (id, user_id, kind, template, facts, booking_id, created_at, created_by, updated_by)
    SELECT h.note_id, h.recipient, h.kind, h.template, h.data, h.booking_id, h.at, h.created_by, h.created_by
      FROM hearer h WHERE h.in_app ORDER BY h.event_id
  ), mail AS (
    INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, data, booking_id,
                             next_attempt_at, created_at, created_by)
    SELECT h.mail_id, h.log_id, h.kind, h.template, h.recipient, h.address, h.data, h.booking_id, h.at, h.at, h.created_by
      FROM hearer h WHERE h.by_mail ORDER BY h.event_id
  )
  INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, sent_at, created_at,
                                created_by, updated_by)
  SELECT h.log_id, h.kind, h.recipient,
         CASE WHEN NOT h.by_mail THEN 'toast' WHEN h.in_app THEN 'both' ELSE 'email' END::delivery_channel,
         CASE WHEN h.by_mail THEN 'pending' ELSE 'sent' END::delivery_status,
         -- The log remembers what it was about, never what was written.
         CASE WHEN h.booking_id IS NULL THEN jsonb_build_object('template', h.template)
              ELSE jsonb_build_object('template', h.template, 'bookingId', h.booking_id) END,
         CASE WHEN NOT h.by_mail THEN h.at END, h.at, h.created_by, h.created_by
    FROM hearer h WHERE h.by_mail OR h.in_app;
END
$$;

-- Likewise. `new_valid_until` is what makes a reminder of a mail: sent only while its meeting is confirmed
-- and begins then.
CREATE OR REPLACE FUNCTION oh_notify(mail_id uuid, log_id uuid, note_id uuid, what notification_type, new_template text, recipient uuid,
                                     mail_always boolean, in_app_at_all boolean, new_metadata jsonb, new_data jsonb, new_key text,
                                     new_booking uuid, new_valid_until timestamptz, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  about constant uuid := coalesce(new_booking, nullif(new_data ->> 'bookingId', '')::uuid);
  address bytea;
  by_mail boolean;
  in_app boolean;
  written integer;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RAISE EXCEPTION 'nobody tells nobody' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- Nobody hears what became of a booking before they hear of the booking.
  IF EXISTS (SELECT FROM untold_news n WHERE n.booking_id = about AND n.failed_at IS NULL) THEN
    PERFORM oh_tell_news(0, about);
  END IF;
  SELECT u.email_sealed, mail_always OR coalesce(p.email, true), in_app_at_all AND coalesce(p.in_app, true)
    INTO address, by_mail, in_app
    FROM users u LEFT JOIN notification_preferences p ON p.user_id = u.id AND p.kind = what
   WHERE u.id = recipient;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF new_key IS NOT NULL AND (EXISTS (SELECT FROM mail_outbox m WHERE m.dedupe_key = new_key)
                              OR EXISTS (SELECT FROM notifications n WHERE n.dedupe_key = new_key)) THEN
    RETURN false;
  END IF;
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
    IF (new_data -> 'calendar' ->> 'sequence')::int > 0 THEN
      WITH replaced AS (
        UPDATE mail_outbox m SET status = 'skipped', last_error = NULL
         WHERE m.booking_id = about AND m.recipient_id = recipient
           AND m.status = 'pending' AND m.data -> 'calendar' ->> 'method' = 'REQUEST'
        RETURNING m.notification_id
      )
      UPDATE notification_log l SET delivery_status = 'skipped', error_message = 'Superseded by what became of the meeting'
        FROM replaced r WHERE l.id = r.notification_id;
    END IF;
    WITH mail AS (
      INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, data, dedupe_key,
                               booking_id, valid_until, next_attempt_at, created_at)
      VALUES (mail_id, log_id, what, new_template, recipient, address, new_data, new_key, about, new_valid_until, at, at)
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
