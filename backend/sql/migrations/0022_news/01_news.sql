-- An event that can't be told is set aside, so that it does not keep back all that come after it.
ALTER TABLE untold_news ADD COLUMN failed_at timestamptz, ADD COLUMN failure text;
CREATE POLICY untold_news_read ON untold_news FOR SELECT USING ((SELECT oh_is_system()));
GRANT SELECT ON untold_news TO officehours_app;

-- The rows that these events become. For oh_tell_news() alone.
CREATE FUNCTION oh_expand_news(taken bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  WITH event AS (
    DELETE FROM untold_news n WHERE n.id = ANY (taken) RETURNING n.*
  ), hearer AS MATERIALIZED (
    SELECT h.mail AS mail_id, h.log AS log_id, h.note AS note_id, h.template, e.kind, e.data, e.booking_id, e.created_at AS at, e.created_by,
           u.id AS recipient, u.email_sealed AS address,
           e.mail_always OR coalesce(p.email, true) AS by_mail, h."inApp" AND coalesce(p.in_app, true) AS in_app
      FROM event e
     CROSS JOIN LATERAL jsonb_to_recordset(e.hearers) AS h (mail uuid, log uuid, note uuid, template text, "to" uuid, "inApp" boolean)
      JOIN users u ON u.id = h."to"
      LEFT JOIN notification_preferences p ON p.user_id = u.id AND p.kind = e.kind
  ), note AS (
    INSERT INTO notifications (id, user_id, kind, template, facts, booking_id, created_at, created_by, updated_by)
    SELECT h.note_id, h.recipient, h.kind, h.template, h.data, h.booking_id, h.at, h.created_by, h.created_by
      FROM hearer h WHERE h.in_app ORDER BY h.at
  ), mail AS (
    INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, data,
                             next_attempt_at, created_at, created_by)
    SELECT h.mail_id, h.log_id, h.kind, h.template, h.recipient, h.address, h.data, h.at, h.at, h.created_by
      FROM hearer h WHERE h.by_mail ORDER BY h.at
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
REVOKE EXECUTE ON FUNCTION oh_expand_news FROM PUBLIC;

-- Tells as many events as `most`, oldest first, or those of one booking alone. Returns how many were
-- taken, also those among them that were set aside.
CREATE OR REPLACE FUNCTION oh_tell_news(most integer, of_booking uuid DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  taken bigint[];
  one bigint;
BEGIN
  IF NOT oh_is_signed_in() THEN
    RAISE EXCEPTION 'nobody tells nobody' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF of_booking IS NULL THEN
    -- One at a time, so that nobody hears of a later event first.
    IF NOT pg_try_advisory_xact_lock(hashtext('oh_tell_news')) THEN
      RETURN 0;
    END IF;
    SELECT array_agg(due.id) INTO taken
      FROM (SELECT n.id FROM untold_news n WHERE n.failed_at IS NULL ORDER BY n.id LIMIT most FOR UPDATE SKIP LOCKED) due;
  ELSE
    SELECT array_agg(due.id) INTO taken
      FROM (SELECT n.id FROM untold_news n WHERE n.booking_id = of_booking AND n.failed_at IS NULL ORDER BY n.id FOR UPDATE) due;
  END IF;
  IF taken IS NULL THEN
    RETURN 0;
  END IF;
  BEGIN
    PERFORM oh_expand_news(taken);
    RETURN cardinality(taken);
  EXCEPTION
    WHEN deadlock_detected OR serialization_failure THEN
      RAISE;
    WHEN OTHERS THEN
      NULL; -- which of them it was is found below
  END;
  FOREACH one IN ARRAY taken LOOP
    BEGIN
      PERFORM oh_expand_news(ARRAY[one]);
    EXCEPTION
      WHEN deadlock_detected OR serialization_failure THEN
        RAISE;
      WHEN OTHERS THEN
        RAISE WARNING 'event % can not be told: %', one, SQLERRM;
        UPDATE untold_news SET failed_at = now(), failure = SQLERRM WHERE id = one;
    END;
  END LOOP;
  RETURN cardinality(taken);
END
$$;
