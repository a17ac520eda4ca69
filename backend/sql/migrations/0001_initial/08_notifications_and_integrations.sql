CREATE TABLE notification_log (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  notification_type notification_type NOT NULL,
  recipient_id uuid NOT NULL REFERENCES users,
  delivery_channel delivery_channel NOT NULL,
  delivery_status delivery_status NOT NULL DEFAULT 'pending',
  error_message text,
  metadata jsonb NOT NULL DEFAULT '{}',
  sent_at timestamptz,
  read_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users
);
CREATE INDEX notification_log_recipient_idx ON notification_log (recipient_id, created_at DESC);
CREATE INDEX notification_log_undelivered_idx ON notification_log (created_at) WHERE delivery_status <> 'sent';

-- Mail waiting to go out, written in the transaction of what it tells about. The address is sealed.
CREATE TABLE mail_outbox (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  notification_id uuid REFERENCES notification_log,
  notification_type notification_type NOT NULL,
  template text NOT NULL,
  recipient_id uuid REFERENCES users,
  to_sealed bytea NOT NULL,
  key_version integer NOT NULL DEFAULT 1,
  data jsonb NOT NULL DEFAULT '{}',
  -- What may be sent once only (a reminder) names itself here.
  dedupe_key text CONSTRAINT mail_outbox_dedupe_uq UNIQUE,
  status outbox_status NOT NULL DEFAULT 'pending',
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  last_error text,
  message_id text,
  sent_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX mail_outbox_due_idx ON mail_outbox (next_attempt_at) WHERE status IN ('pending', 'sending');
CREATE INDEX mail_outbox_recipient_idx ON mail_outbox (recipient_id, created_at);

CREATE TABLE outbox_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq bigint GENERATED ALWAYS AS IDENTITY,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  processed_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_events_due_idx ON outbox_events (topic, next_attempt_at) WHERE processed_at IS NULL;

CREATE TABLE calendar_integrations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users,
  provider calendar_provider NOT NULL,
  access_token_sealed bytea NOT NULL,
  refresh_token_sealed bytea NOT NULL,
  key_version integer NOT NULL DEFAULT 1,
  token_expires_at timestamptz NOT NULL,
  granted_scopes text[] NOT NULL,
  connection_method connection_method NOT NULL,
  is_connected boolean NOT NULL DEFAULT true,
  available_calendars jsonb NOT NULL DEFAULT '[]',
  write_calendar_id text,
  read_calendar_ids text[] NOT NULL DEFAULT '{}',
  last_sync_at timestamptz,
  last_error text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users
);
CREATE UNIQUE INDEX calendar_integrations_one_provider_uq ON calendar_integrations (user_id) WHERE is_connected;
CREATE INDEX calendar_integrations_user_idx ON calendar_integrations (user_id);

CREATE TABLE ical_feed_tokens (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL CONSTRAINT ical_feed_tokens_user_uq UNIQUE REFERENCES users,
  token_hash bytea NOT NULL CONSTRAINT ical_feed_tokens_hash_uq UNIQUE,
  is_active boolean NOT NULL DEFAULT true,
  last_accessed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE airtable_sync_log (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  webhook_payload jsonb NOT NULL,
  processed_at timestamptz,
  records_updated integer,
  errors jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX airtable_sync_log_created_idx ON airtable_sync_log (created_at DESC);

-- Append-only. Each row carries the hash of the one before it, so that a change afterwards shows.
CREATE TABLE audit_log (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq bigint NOT NULL CONSTRAINT audit_log_seq_uq UNIQUE,
  action_type text NOT NULL,
  admin_user_id uuid DEFAULT oh_user_id() REFERENCES users,
  target_entity_type text,
  target_entity_id uuid,
  before_value jsonb,
  after_value jsonb,
  reason text,
  request_id text DEFAULT nullif(current_setting('oh.request_id', true), ''),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  prev_hash bytea NOT NULL,
  hash bytea NOT NULL
);
CREATE INDEX audit_log_created_idx ON audit_log (created_at DESC);
CREATE INDEX audit_log_target_idx ON audit_log (target_entity_type, target_entity_id);
CREATE INDEX audit_log_actor_idx ON audit_log (admin_user_id, created_at DESC);
