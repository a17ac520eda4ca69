-- E-mail and phone are sealed by the server (NFR13); email_index is a keyed hash for look-ups.
CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  airtable_record_id text CONSTRAINT users_airtable_record_uq UNIQUE,
  email_sealed bytea NOT NULL,
  email_index bytea NOT NULL CONSTRAINT users_email_uq UNIQUE,
  key_version integer NOT NULL DEFAULT 1,
  role user_role NOT NULL,
  reputation_score numeric(4,2) NOT NULL DEFAULT 3.5 CHECK (reputation_score >= 0),
  reputation_tier reputation_tier NOT NULL DEFAULT 'silver',
  reputation_override boolean NOT NULL DEFAULT false,
  is_active boolean NOT NULL DEFAULT true,
  last_activity_at timestamptz,
  last_sign_in_at timestamptz,
  password_hash text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users
);
CREATE INDEX users_directory_idx ON users (role, reputation_tier) INCLUDE (reputation_score) WHERE deleted_at IS NULL AND is_active;
CREATE INDEX users_last_activity_idx ON users (last_activity_at) WHERE deleted_at IS NULL AND is_active;

CREATE TABLE portfolio_companies (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  airtable_record_id text CONSTRAINT portfolio_companies_airtable_record_uq UNIQUE,
  name text NOT NULL CONSTRAINT portfolio_companies_name_uq UNIQUE CHECK (char_length(name) BETWEEN 1 AND 300),
  description text,
  location text,
  customer_segment text,
  product_type text,
  sales_model text,
  stage text,
  website text,
  pitch_vc_url text,
  linkedin_url text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users
);
CREATE INDEX portfolio_companies_name_trgm_idx ON portfolio_companies USING gin (oh_fold(name) gin_trgm_ops);

CREATE TABLE user_profiles (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL CONSTRAINT user_profiles_user_uq UNIQUE REFERENCES users,
  name text CHECK (char_length(name) <= 300),
  title text CHECK (char_length(title) <= 300),
  headline text CHECK (char_length(headline) <= 500),
  portfolio_company_id uuid REFERENCES portfolio_companies,
  company text CHECK (char_length(company) <= 300),
  phone_sealed bytea,
  key_version integer NOT NULL DEFAULT 1,
  time_zone text NOT NULL DEFAULT 'UTC' CONSTRAINT user_profiles_time_zone_ck CHECK (oh_known_time_zone(time_zone)),
  bio text,
  expertise_description text,
  ideal_mentee_description text,
  seniority text CHECK (char_length(seniority) <= 100),
  acceptance_policy text,
  keywords text[] NOT NULL DEFAULT '{}',
  goals text,
  traction text,
  visibility profile_visibility NOT NULL DEFAULT 'listed',
  load_cap integer CHECK (load_cap BETWEEN 1 AND 100),
  auto_confirm boolean NOT NULL DEFAULT false,
  avatar_url text,
  avatar_source_type avatar_source,
  avatar_metadata jsonb,
  reminder_preference reminder_preference NOT NULL DEFAULT 'one_hour',
  metadata jsonb NOT NULL DEFAULT '{}',
  -- For `search_name LIKE '%…%'` with oh_fold() of what was typed, and for similarity().
  search_name text GENERATED ALWAYS AS (oh_fold(coalesce(name, '') || ' ' || coalesce(company, ''))) STORED,
  -- For whole words: to_tsquery('simple', oh_unaccent(…)). A very long bio is searched by its beginning.
  search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple'::regconfig, oh_unaccent(coalesce(name, ''))), 'A') ||
    setweight(to_tsvector('simple'::regconfig, oh_unaccent(coalesce(company, '') || ' ' || coalesce(title, '') || ' ' || coalesce(headline, ''))), 'B') ||
    setweight(to_tsvector('simple'::regconfig, oh_unaccent(left(coalesce(expertise_description, ''), 20000) || ' ' || left(coalesce(bio, ''), 20000))), 'C')
  ) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  -- Employees belong to a portfolio company, mentors name theirs.
  CONSTRAINT user_profiles_one_company_ck CHECK (portfolio_company_id IS NULL OR company IS NULL)
);
CREATE INDEX user_profiles_search_idx ON user_profiles USING gin (search);
CREATE INDEX user_profiles_name_trgm_idx ON user_profiles USING gin (search_name gin_trgm_ops);
CREATE INDEX user_profiles_company_idx ON user_profiles (portfolio_company_id) WHERE portfolio_company_id IS NOT NULL;

CREATE TABLE user_urls (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users,
  url_type url_type NOT NULL,
  url text NOT NULL CHECK (char_length(url) BETWEEN 1 AND 2048),
  label text CHECK (char_length(label) <= 100),
  position integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT user_urls_label_ck CHECK (label IS NULL OR url_type = 'other')
);
-- "Add link" (FR7): any number of others, one of each named kind.
CREATE UNIQUE INDEX user_urls_one_per_type_uq ON user_urls (user_id, url_type) WHERE url_type <> 'other';
CREATE INDEX user_urls_user_idx ON user_urls (user_id, position);
