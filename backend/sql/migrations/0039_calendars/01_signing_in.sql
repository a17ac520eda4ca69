-- Signing in with Google and Microsoft, and connecting calendars there (FR2, FR21): what was begun and has not come
-- back yet. A row goes when its state is used, or ten minutes after it was made.
CREATE TABLE oauth_states (
  id uuid PRIMARY KEY,
  state_hash bytea NOT NULL CONSTRAINT oauth_states_hash_uq UNIQUE,
  provider calendar_provider NOT NULL,
  -- Who connects a calendar; nobody yet when signing in.
  user_id uuid REFERENCES users,
  -- The desktop's challenge; the server's own verifier, and the nonce, are sealed.
  code_challenge text NOT NULL CHECK (char_length(code_challenge) = 43),
  redirect_uri text NOT NULL CHECK (char_length(redirect_uri) <= 200),
  secrets_sealed bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX oauth_states_expiry_idx ON oauth_states (expires_at);
CREATE INDEX oauth_states_user_idx ON oauth_states (user_id) WHERE user_id IS NOT NULL;
ALTER TABLE oauth_states ENABLE ROW LEVEL SECURITY;
CREATE POLICY oauth_states_system ON oauth_states USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, DELETE ON oauth_states TO officehours_app;

-- Which account at a provider signs in as whom: the address leads to somebody once, from then on the account itself
-- does, whatever its address is called.
CREATE TABLE external_identities (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  provider calendar_provider NOT NULL,
  issuer text NOT NULL CHECK (char_length(issuer) <= 300),
  subject text NOT NULL CHECK (char_length(subject) <= 255),
  last_used_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT external_identities_subject_uq UNIQUE (issuer, subject)
);
CREATE INDEX external_identities_user_idx ON external_identities (user_id);
ALTER TABLE external_identities ENABLE ROW LEVEL SECURITY;
CREATE POLICY external_identities_read ON external_identities FOR SELECT USING (
  (SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id()));
CREATE POLICY external_identities_system ON external_identities USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, UPDATE, DELETE ON external_identities TO officehours_app;
SELECT oh_audit_watch('external_identities', 'INSERT OR UPDATE OR DELETE');

-- Both go with the person, at the erasure.
CREATE FUNCTION oh_forget_external_identities() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  DELETE FROM external_identities WHERE user_id = NEW.id;
  DELETE FROM oauth_states WHERE user_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_forget_external_identities() FROM PUBLIC;
CREATE TRIGGER users_external_identities AFTER UPDATE OF erased_at ON users FOR EACH ROW
WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION oh_forget_external_identities();

-- Beside oh_person_data(): what of a person is known here. For the system alone.
CREATE FUNCTION oh_person_accounts(person uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT oh_is_system() THEN
    RAISE EXCEPTION 'only the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN jsonb_build_object(
    'externalAccounts', (SELECT jsonb_agg(oh_plain_row(to_jsonb(i)) ORDER BY i.created_at) FROM external_identities i WHERE i.user_id = person));
END
$$;
REVOKE EXECUTE ON FUNCTION oh_person_accounts(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_person_accounts(uuid) TO officehours_app;
