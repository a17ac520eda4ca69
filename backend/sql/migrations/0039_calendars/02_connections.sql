-- One row a person: connecting anew changes it (what became of the one before is in the audit log).
DELETE FROM calendar_integrations c USING calendar_integrations n
WHERE n.user_id = c.user_id AND (n.is_connected, n.created_at, n.id) > (c.is_connected, c.created_at, c.id);
DROP INDEX calendar_integrations_user_idx;
CREATE UNIQUE INDEX calendar_integrations_user_uq ON calendar_integrations (user_id);

ALTER TABLE calendar_integrations
  ADD COLUMN connected_at timestamptz,
  -- Whose calendars they are at the provider: the same account agreeing anew keeps what was chosen.
  ADD COLUMN account_issuer text,
  ADD COLUMN account_subject text,
  -- Of several servers one gets a new token; until then it is that one's turn.
  ADD COLUMN renewal uuid,
  ADD COLUMN renewing_until timestamptz;
UPDATE calendar_integrations SET connected_at = created_at;
-- A new token is no edit: it must not make the form of what is chosen stale.
DROP TRIGGER calendar_integrations_version ON calendar_integrations;
CREATE TRIGGER calendar_integrations_version
BEFORE UPDATE OF provider, is_connected, connected_at, available_calendars, write_calendar_id, read_calendar_ids ON calendar_integrations
FOR EACH ROW EXECUTE FUNCTION oh_bump_version();

-- Tokens of connections that have ended, until the provider has been told (FR93). Whose they were is not kept.
CREATE TABLE calendar_revocations (
  id uuid PRIMARY KEY,
  provider calendar_provider NOT NULL,
  token_sealed bytea NOT NULL,
  key_version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX calendar_revocations_age_idx ON calendar_revocations (created_at);
ALTER TABLE calendar_revocations ENABLE ROW LEVEL SECURITY;
CREATE POLICY calendar_revocations_system ON calendar_revocations USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, DELETE ON calendar_revocations TO officehours_app;
