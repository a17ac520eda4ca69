-- What is kept in the server's folder (003 4.6), by the hash of its content: a row names it, nothing
-- else does. Kinds, states and problems as in models/domain/files.h.
CREATE TYPE file_kind AS ENUM ('avatar_original', 'avatar', 'pitch_deck');
CREATE TYPE file_state AS ENUM ('waiting', 'ready', 'refused');
CREATE TYPE file_problem AS ENUM ('infected', 'not_reachable', 'not_a_picture', 'too_large');

CREATE TABLE files (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  owner_id uuid NOT NULL REFERENCES users,
  kind file_kind NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL DEFAULT 0 CHECK (size_bytes >= 0),
  sha256 bytea CHECK (octet_length(sha256) = 32),
  state file_state NOT NULL DEFAULT 'ready',
  problem file_problem,
  -- Of a picture of somebody: the squares that are shown together, and their side. The id is in their
  -- address, and another one with every change.
  avatar_id uuid,
  pixels integer CHECK (pixels > 0),
  -- Of what they are cut from: its size, how, and where it was fetched.
  width integer CHECK (width > 0),
  height integer CHECK (height > 0),
  crop jsonb,
  source avatar_source,
  source_url text,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT files_ready_ck CHECK (state <> 'ready' OR sha256 IS NOT NULL),
  CONSTRAINT files_refused_ck CHECK ((state = 'refused') = (problem IS NOT NULL)),
  CONSTRAINT files_avatar_ck CHECK ((kind = 'avatar') = (avatar_id IS NOT NULL AND pixels IS NOT NULL)),
  CONSTRAINT files_original_ck CHECK (kind <> 'avatar_original' OR source IS NOT NULL)
);
CREATE INDEX files_owner_idx ON files (owner_id, kind, created_at DESC);
CREATE INDEX files_content_idx ON files (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX files_waiting_idx ON files (created_at) WHERE state = 'waiting';
CREATE UNIQUE INDEX files_avatar_uq ON files (avatar_id, pixels) WHERE kind = 'avatar';
-- One picture a person, and beside it one that is being fetched or could not be.
CREATE UNIQUE INDEX files_original_uq ON files (owner_id, (state = 'ready')) WHERE kind = 'avatar_original';
CREATE TRIGGER files_touch BEFORE UPDATE ON files FOR EACH ROW EXECUTE FUNCTION oh_touch_by();

-- Pitch decks are private (002): for whoever meets the mentee besides coordinators, and for them only
-- once the virus scanner has nothing against it. What gets in, and as what, is the server's to say.
ALTER TABLE files ENABLE ROW LEVEL SECURITY;
CREATE POLICY files_read ON files FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (
    owner_id = (SELECT oh_user_id()) OR kind = 'avatar'
    OR (kind = 'pitch_deck' AND state = 'ready' AND EXISTS (
      SELECT FROM own_bookings b
       WHERE b.mentee_id = owner_id AND b.mentor_id = (SELECT oh_user_id()) AND oh_is_live(b.status))))));
CREATE POLICY files_create ON files FOR INSERT WITH CHECK ((SELECT oh_is_system()));
CREATE POLICY files_change ON files FOR UPDATE USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
CREATE POLICY files_remove ON files FOR DELETE USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND owner_id = (SELECT oh_user_id())));
GRANT SELECT, INSERT, UPDATE, DELETE ON files TO officehours_app;

CREATE FUNCTION oh_file_json(f files) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', f.id, 'ownerId', f.owner_id, 'name', f.name, 'mediaType', f.media_type, 'sizeBytes', f.size_bytes,
  'state', f.state, 'problem', f.problem, 'createdAt', oh_utc(f.created_at));
