CREATE TABLE reputation_history (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users,
  old_score numeric(4,2),
  new_score numeric(4,2) NOT NULL,
  old_tier reputation_tier,
  new_tier reputation_tier NOT NULL,
  calculation_details jsonb NOT NULL DEFAULT '{}',
  trigger_event reputation_trigger NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users
);
CREATE INDEX reputation_history_user_idx ON reputation_history (user_id, created_at DESC);

CREATE TABLE tier_override_requests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mentee_id uuid NOT NULL REFERENCES users,
  mentor_id uuid NOT NULL REFERENCES users,
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
  status override_status NOT NULL DEFAULT 'pending',
  scope override_scope NOT NULL DEFAULT 'one_time',
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  used_booking_id uuid REFERENCES bookings,
  reviewed_by uuid REFERENCES users,
  reviewed_at timestamptz,
  review_notes text CHECK (char_length(review_notes) <= 2000),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT tier_override_requests_parties_ck CHECK (mentor_id <> mentee_id),
  CONSTRAINT tier_override_requests_used_ck CHECK (used_at IS NULL OR status = 'approved')
);
CREATE UNIQUE INDEX tier_override_requests_open_uq ON tier_override_requests (mentee_id, mentor_id) WHERE status = 'pending';
CREATE INDEX tier_override_requests_usable_idx ON tier_override_requests (mentee_id, mentor_id, expires_at) WHERE status = 'approved' AND used_at IS NULL;
CREATE INDEX tier_override_requests_queue_idx ON tier_override_requests (created_at) WHERE status = 'pending';

CREATE INDEX tier_override_requests_booking_idx ON tier_override_requests (used_booking_id) WHERE used_booking_id IS NOT NULL;

-- Only the hash of what stands in the e-mail is kept.
CREATE TABLE tier_override_tokens (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tier_override_request_id uuid NOT NULL CONSTRAINT tier_override_tokens_request_uq UNIQUE REFERENCES tier_override_requests,
  token_hash bytea NOT NULL CONSTRAINT tier_override_tokens_hash_uq UNIQUE,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE user_match_cache (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users,
  recommended_user_id uuid NOT NULL REFERENCES users,
  match_score numeric(5,2) NOT NULL CHECK (match_score BETWEEN 0 AND 100),
  match_explanation jsonb NOT NULL,
  algorithm_version text NOT NULL,
  calculated_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT user_match_cache_pair_uq UNIQUE (user_id, recommended_user_id, algorithm_version)
);
CREATE INDEX user_match_cache_score_idx ON user_match_cache (user_id, algorithm_version, match_score DESC) INCLUDE (recommended_user_id);
CREATE INDEX user_match_cache_recommended_idx ON user_match_cache (recommended_user_id);
