-- A mail about somebody to an address that isn't theirs (yet, or any more): sealed for that person all the same.
-- What becomes of it says nothing of the account's own address.
ALTER TABLE mail_outbox ADD COLUMN to_elsewhere boolean NOT NULL DEFAULT false;

CREATE FUNCTION oh_mail_elsewhere(mail_id uuid, log_id uuid, what notification_type, new_template text, recipient uuid,
                                  address bytea, address_key integer, new_metadata jsonb, new_data jsonb,
                                  new_valid_until timestamptz, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO notification_log (id, notification_type, recipient_id, delivery_channel, delivery_status, metadata, created_at)
  VALUES (log_id, what, recipient, 'email', 'pending', new_metadata, at);
  INSERT INTO mail_outbox (id, notification_id, notification_type, template, recipient_id, to_sealed, key_version, to_elsewhere,
                           data, valid_until, next_attempt_at, created_at)
  VALUES (mail_id, log_id, what, new_template, recipient, address, address_key, true, new_data, new_valid_until, at, at);
END
$$;
REVOKE EXECUTE ON FUNCTION oh_mail_elsewhere FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_mail_elsewhere TO officehours_app;

-- Somebody has another address: what still is to be sent goes there, and what was sent says nothing of it.
-- Not so what is about the account's security, which is for whoever reads the address that it was written to:
-- a link against a change must not go where the change leads.
CREATE FUNCTION oh_move_mails(person uuid, address bytea, address_key integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  written integer;
  meeting uuid;
BEGIN
  IF NOT oh_is_staff() THEN
    RAISE EXCEPTION 'only whoever moves the address' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- What happened to their meetings and was told nobody yet comes first.
  FOR meeting IN
    SELECT DISTINCT n.booking_id FROM untold_news n
    WHERE n.booking_id IS NOT NULL AND n.failed_at IS NULL
      AND n.hearers @> jsonb_build_array(jsonb_build_object('to', person))
    ORDER BY 1
  LOOP
    PERFORM oh_tell_news(0, meeting);
  END LOOP;
  UPDATE mail_outbox m SET
      to_sealed = CASE WHEN m.status IN ('pending', 'failed') AND m.notification_type NOT IN ('account_security', 'sign_in')
                       THEN address ELSE m.to_sealed END,
      key_version = CASE WHEN m.status IN ('pending', 'failed') AND m.notification_type NOT IN ('account_security', 'sign_in')
                         THEN address_key ELSE m.key_version END,
      to_elsewhere = NOT (m.status IN ('pending', 'failed') AND m.notification_type NOT IN ('account_security', 'sign_in'))
  WHERE m.recipient_id = person AND NOT m.to_elsewhere AND m.status <> 'skipped';
  GET DIAGNOSTICS written = ROW_COUNT;
  RETURN written;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_move_mails(uuid, bytea, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_move_mails(uuid, bytea, integer) TO officehours_app;
