-- As before, without a function of its own for the preferences: one in SQL that runs with other
-- rights is planned anew in each call. Plans are made when these tables are nearly empty and kept for
-- long: by their indexes, whatever there was to read then.
CREATE OR REPLACE FUNCTION oh_notify(mail_id uuid, log_id uuid, note_id uuid, what notification_type, new_template text, recipient uuid,
                                     mail_always boolean, in_app_at_all boolean, new_metadata jsonb, new_data jsonb, new_key text,
                                     new_booking uuid, new_valid_until timestamptz, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  address bytea;
  by_mail boolean;
  in_app boolean;
  written integer;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RAISE EXCEPTION 'nobody tells nobody' USING ERRCODE = 'insufficient_privilege';
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

-- The same thing told to several people at once, to each in a mail of their own: what oh_notify() does
-- for each of them. Nothing that may be told once only. Of each person the lists hold the ids of the
-- mail, the log's entry and the note, the mail's template, and whether it is kept in the application.
-- Returns how many are told.
CREATE FUNCTION oh_notify_all(mail_ids uuid[], log_ids uuid[], note_ids uuid[], what notification_type, templates text[],
                              recipients uuid[], mail_always boolean, in_app_at_all boolean[], new_data jsonb,
                              at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  booking constant text := new_data ->> 'bookingId';
  told integer;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RAISE EXCEPTION 'nobody tells nobody' USING ERRCODE = 'insufficient_privilege';
  END IF;
  WITH hearer AS MATERIALIZED (
    SELECT h.mail_id, h.log_id, h.note_id, h.template, u.id AS recipient, u.email_sealed AS address,
           mail_always OR coalesce(p.email, true) AS by_mail, h.in_app_at_all AND coalesce(p.in_app, true) AS in_app
      FROM unnest(mail_ids, log_ids, note_ids, templates, recipients, in_app_at_all)
             AS h (mail_id, log_id, note_id, template, recipient, in_app_at_all)
      JOIN users u ON u.id = h.recipient
      LEFT JOIN notification_preferences p ON p.user_id = u.id AND p.kind = what
  ), note AS (
    INSERT INTO notifications (id, user_id, kind, template, facts, booking_id, created_at)
    SELECT h.note_id, h.recipient, what, h.template, new_data, nullif(booking, '')::uuid, at FROM hearer h WHERE h.in_app
  ), mail AS (
    INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, data,
                             next_attempt_at, created_at)
    SELECT h.mail_id, h.log_id, what, h.template, h.recipient, h.address, new_data, at, at FROM hearer h WHERE h.by_mail
  )
  INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, sent_at, created_at)
  SELECT h.log_id, what, h.recipient,
         CASE WHEN NOT h.by_mail THEN 'toast' WHEN h.in_app THEN 'both' ELSE 'email' END::delivery_channel,
         CASE WHEN h.by_mail THEN 'pending' ELSE 'sent' END::delivery_status,
         -- The log remembers what it was about, never what was written.
         CASE WHEN booking IS NULL THEN jsonb_build_object('template', h.template)
              ELSE jsonb_build_object('template', h.template, 'bookingId', booking) END,
         CASE WHEN NOT h.by_mail THEN at END, at
    FROM hearer h WHERE h.by_mail OR h.in_app;
  GET DIAGNOSTICS told = ROW_COUNT;
  RETURN told;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_notify_all FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_notify_all TO officehours_app;
