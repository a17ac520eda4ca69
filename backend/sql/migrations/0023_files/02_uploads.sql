-- Pitch decks on their way: what has come lies in the server's folder under the upload's id.
CREATE TABLE uploads (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  owner_id uuid NOT NULL REFERENCES users,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  received_bytes bigint NOT NULL DEFAULT 0,
  -- Once everything has come.
  file_id uuid REFERENCES files ON DELETE SET NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT uploads_received_ck CHECK (received_bytes BETWEEN 0 AND size_bytes)
);
CREATE INDEX uploads_owner_idx ON uploads (owner_id);
CREATE INDEX uploads_file_idx ON uploads (file_id) WHERE file_id IS NOT NULL;
CREATE INDEX uploads_expiry_idx ON uploads (expires_at);
CREATE TRIGGER uploads_touch BEFORE UPDATE ON uploads FOR EACH ROW EXECUTE FUNCTION oh_touch_by();

ALTER TABLE uploads ENABLE ROW LEVEL SECURITY;
CREATE POLICY uploads_read ON uploads FOR SELECT USING (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND owner_id = (SELECT oh_user_id())));
CREATE POLICY uploads_create ON uploads FOR INSERT WITH CHECK (
  (SELECT oh_is_system()) OR ((SELECT oh_role()) = 'mentee' AND owner_id = (SELECT oh_user_id())));
CREATE POLICY uploads_change ON uploads FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND owner_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR owner_id = (SELECT oh_user_id()));
CREATE POLICY uploads_remove ON uploads FOR DELETE USING (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND owner_id = (SELECT oh_user_id())));
GRANT SELECT, INSERT, UPDATE (received_bytes, file_id, expires_at), DELETE ON uploads TO officehours_app;
