CREATE TABLE taxonomy (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  airtable_record_id text CONSTRAINT taxonomy_airtable_record_uq UNIQUE,
  category taxonomy_category NOT NULL,
  value text NOT NULL CHECK (char_length(value) BETWEEN 1 AND 200),
  display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 200),
  parent_id uuid REFERENCES taxonomy CHECK (parent_id <> id),
  is_approved boolean NOT NULL DEFAULT false,
  is_active boolean NOT NULL DEFAULT true,
  source taxonomy_source NOT NULL,
  requested_by uuid REFERENCES users,
  requested_at timestamptz,
  approved_by uuid REFERENCES users,
  approved_at timestamptz,
  rejected_by uuid REFERENCES users,
  rejected_at timestamptz,
  rejection_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT taxonomy_value_uq UNIQUE (category, value),
  CONSTRAINT taxonomy_decision_ck CHECK (NOT (is_approved AND rejected_at IS NOT NULL)),
  CONSTRAINT taxonomy_rejection_ck CHECK (rejected_at IS NULL OR coalesce(rejection_reason, '') <> ''),
  CONSTRAINT taxonomy_request_ck CHECK (source <> 'user' OR requested_at IS NOT NULL)
);
CREATE INDEX taxonomy_parent_idx ON taxonomy (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX taxonomy_open_requests_idx ON taxonomy (requested_at) WHERE NOT is_approved AND rejected_at IS NULL;

-- Records of the base whose name normalises to a tag that exists already.
CREATE TABLE taxonomy_aliases (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  airtable_record_id text NOT NULL CONSTRAINT taxonomy_aliases_airtable_record_uq UNIQUE,
  taxonomy_id uuid NOT NULL REFERENCES taxonomy,
  display_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX taxonomy_aliases_taxonomy_idx ON taxonomy_aliases (taxonomy_id);

CREATE TABLE entity_tags (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  entity_type entity_type NOT NULL,
  entity_id uuid NOT NULL,
  taxonomy_id uuid NOT NULL REFERENCES taxonomy,
  -- A mentor's own weight of an expertise, for matching.
  weight numeric(3,2) CHECK (weight BETWEEN 0 AND 1),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users
);
CREATE UNIQUE INDEX entity_tags_live_uq ON entity_tags (entity_type, entity_id, taxonomy_id) WHERE deleted_at IS NULL;
CREATE INDEX entity_tags_taxonomy_idx ON entity_tags (taxonomy_id, entity_type, entity_id) WHERE deleted_at IS NULL;
