CREATE TABLE sign_in_challenges (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users,
  token_hash bytea NOT NULL CONSTRAINT sign_in_challenges_token_uq UNIQUE,
  code_hash bytea NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  requested_ip_hash bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_challenges_user_idx ON sign_in_challenges (user_id, created_at DESC);
CREATE INDEX sign_in_challenges_expiry_idx ON sign_in_challenges (expires_at);

-- One row per signed-in device: the family of its refresh tokens, of which only the newest is good.
CREATE TABLE sessions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  family_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  token_hash bytea NOT NULL CONSTRAINT sessions_token_uq UNIQUE,
  -- The session whose token this one replaced.
  previous_id uuid REFERENCES sessions ON DELETE SET NULL,
  device_label text CHECK (char_length(device_label) <= 200),
  expires_at timestamptz NOT NULL,
  rotated_at timestamptz,
  last_used_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sessions_family_idx ON sessions (family_id);
CREATE INDEX sessions_previous_idx ON sessions (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX sessions_user_idx ON sessions (user_id) WHERE ended_at IS NULL;
CREATE INDEX sessions_expiry_idx ON sessions (expires_at);

-- The first answer to a request with an Idempotency-Key. `status` is null while it is under way.
CREATE TABLE idempotency_keys (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- Null: the request of somebody who is not signed in.
  user_id uuid REFERENCES users,
  key text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 255),
  method text NOT NULL,
  path text NOT NULL,
  request_hash bytea NOT NULL,
  status integer,
  response_body text,
  response_headers jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_keys_uq UNIQUE NULLS NOT DISTINCT (user_id, key)
);
CREATE INDEX idempotency_keys_created_idx ON idempotency_keys (created_at);

CREATE TABLE rate_limits (
  bucket text NOT NULL,
  window_start timestamptz NOT NULL,
  hits integer NOT NULL DEFAULT 1,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (bucket, window_start)
);
CREATE INDEX rate_limits_expiry_idx ON rate_limits (expires_at);
