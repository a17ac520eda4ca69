-- A mentor would like to meet a mentee (FR19). Append-only.
CREATE TABLE mentor_interests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mentor_id uuid NOT NULL REFERENCES users,
  mentee_id uuid NOT NULL REFERENCES users,
  message text CHECK (char_length(message) BETWEEN 1 AND 1000),
  -- What lets the mentee book although the rules are against it.
  exception_id uuid REFERENCES tier_override_requests,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT mentor_interests_parties_ck CHECK (mentor_id <> mentee_id)
);
CREATE INDEX mentor_interests_mentor_idx ON mentor_interests (mentor_id, created_at DESC);
CREATE INDEX mentor_interests_mentee_idx ON mentor_interests (mentee_id, created_at DESC);
CREATE INDEX mentor_interests_exception_idx ON mentor_interests (exception_id) WHERE exception_id IS NOT NULL;
CREATE TRIGGER mentor_interests_touch BEFORE UPDATE ON mentor_interests FOR EACH ROW EXECUTE FUNCTION oh_touch_by();

ALTER TABLE mentor_interests ENABLE ROW LEVEL SECURITY;
CREATE POLICY mentor_interests_read ON mentor_interests FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (mentor_id = (SELECT oh_user_id()) OR mentee_id = (SELECT oh_user_id()))));
CREATE POLICY mentor_interests_create ON mentor_interests FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())));
GRANT SELECT, INSERT ON mentor_interests TO officehours_app;
