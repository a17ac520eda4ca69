-- Changes of the address with which somebody signs in (FR7): asked for, confirmed with what was mailed to the
-- new address, and for a while taken back with what was mailed to the old one. Both addresses are sealed for
-- their person; of codes and links there are hashes alone.
CREATE TABLE email_changes (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  old_email_sealed bytea NOT NULL,
  new_email_sealed bytea NOT NULL,
  -- Of the account, before it was confirmed: whether an import leaves the old address alone.
  was_changed_here boolean NOT NULL DEFAULT false,
  key_version integer NOT NULL DEFAULT 1,
  -- Nothing: the address is another account's. Nobody was sent a code, and who asked is not told.
  code_hash bytea,
  -- Of the code to the old address; nothing for who had signed in just before.
  current_code_hash bytea,
  undo_hash bytea NOT NULL CONSTRAINT email_changes_undo_uq UNIQUE,
  -- Of the link in the mail that follows the confirmation; the one before it works as long.
  late_undo_hash bytea CONSTRAINT email_changes_late_undo_uq UNIQUE,
  attempts integer NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  undo_until timestamptz,
  ended_at timestamptz,
  end_reason text CHECK (end_reason IN ('canceled', 'superseded', 'attempts', 'undone', 'changed')),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT email_changes_confirmed_ck CHECK ((confirmed_at IS NULL) = (undo_until IS NULL)),
  CONSTRAINT email_changes_ended_ck CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX email_changes_open_uq ON email_changes (user_id) WHERE confirmed_at IS NULL AND ended_at IS NULL;
CREATE INDEX email_changes_user_idx ON email_changes (user_id, created_at);
CREATE TRIGGER email_changes_touch BEFORE UPDATE ON email_changes FOR EACH ROW EXECUTE FUNCTION oh_touch();
ALTER TABLE email_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY email_changes_system ON email_changes USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, UPDATE, DELETE ON email_changes TO officehours_app;
SELECT oh_audit_watch('email_changes', 'INSERT OR UPDATE OR DELETE');

-- The address belongs to the application (000): once it was changed here, an import leaves it alone.
ALTER TABLE users ADD COLUMN email_changed_here boolean NOT NULL DEFAULT false;
-- Coordinators did so before, too; the audit log remembers of whom.
UPDATE users u SET email_changed_here = true
WHERE u.erased_at IS NULL AND EXISTS (
  SELECT FROM audit_log a
  WHERE a.target_entity_type = 'user' AND a.target_entity_id = u.id AND a.action_type = 'user.edited'
    AND a.after_value ->> 'emailChanged' = 'true');

-- They go with the person, at the erasure.
CREATE FUNCTION oh_forget_email_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  DELETE FROM email_changes WHERE user_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_forget_email_changes() FROM PUBLIC;
CREATE TRIGGER users_email_changes AFTER UPDATE OF erased_at ON users FOR EACH ROW
WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION oh_forget_email_changes();

-- Beside oh_person_data(). Both addresses come sealed, in hexadecimal, for the server to open.
CREATE FUNCTION oh_person_addresses(person uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN jsonb_build_object(
    'emailChanges', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        'from', encode(c.old_email_sealed, 'hex'), 'to', encode(c.new_email_sealed, 'hex'), 'requestedAt', oh_utc(c.created_at),
        'confirmedAt', oh_utc(c.confirmed_at), 'endedAt', oh_utc(c.ended_at), 'endReason', c.end_reason) ORDER BY c.created_at)
      FROM email_changes c WHERE c.user_id = person), '[]'));
END
$$;
REVOKE EXECUTE ON FUNCTION oh_person_addresses(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_person_addresses(uuid) TO officehours_app;
