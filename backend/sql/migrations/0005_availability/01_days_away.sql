-- Days on which a mentor offers nothing. The days are those of `timezone`; both moments are what
-- the days come to, worked out by the same rule that lays the slots.
CREATE TABLE mentor_time_off (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mentor_id uuid NOT NULL REFERENCES users,
  first_day date NOT NULL,
  last_day date NOT NULL,
  timezone text NOT NULL CONSTRAINT mentor_time_off_timezone_ck CHECK (oh_known_time_zone(timezone)),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  note text CHECK (char_length(note) BETWEEN 1 AND 500),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users,
  CONSTRAINT mentor_time_off_days_ck CHECK (last_day >= first_day),
  CONSTRAINT mentor_time_off_range_ck CHECK (ends_at >= starts_at),
  CONSTRAINT mentor_time_off_overlap_ex EXCLUDE USING gist (mentor_id WITH =, daterange(first_day, last_day, '[]') WITH &&)
    WHERE (deleted_at IS NULL)
);
CREATE INDEX mentor_time_off_mentor_idx ON mentor_time_off (mentor_id, last_day) WHERE deleted_at IS NULL;

-- Days on which a mentor's blocks mean another place's wall clock.
CREATE TABLE mentor_travel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mentor_id uuid NOT NULL REFERENCES users,
  first_day date NOT NULL,
  last_day date NOT NULL,
  timezone text NOT NULL CONSTRAINT mentor_travel_timezone_ck CHECK (oh_known_time_zone(timezone)),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users,
  CONSTRAINT mentor_travel_days_ck CHECK (last_day >= first_day),
  -- Nobody is in two places on one day.
  CONSTRAINT mentor_travel_overlap_ex EXCLUDE USING gist (mentor_id WITH =, daterange(first_day, last_day, '[]') WITH &&)
    WHERE (deleted_at IS NULL)
);
CREATE INDEX mentor_travel_mentor_idx ON mentor_travel (mentor_id, last_day) WHERE deleted_at IS NULL;

CREATE TRIGGER mentor_time_off_touch BEFORE UPDATE ON mentor_time_off FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
CREATE TRIGGER mentor_travel_touch BEFORE UPDATE ON mentor_travel FOR EACH ROW EXECUTE FUNCTION oh_touch_by();

-- Where somebody is and why they are away is theirs and the coordinators' to know.
ALTER TABLE mentor_time_off ENABLE ROW LEVEL SECURITY;
CREATE POLICY mentor_time_off_read ON mentor_time_off FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())));
CREATE POLICY mentor_time_off_create ON mentor_time_off FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())));
CREATE POLICY mentor_time_off_change ON mentor_time_off FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR mentor_id = (SELECT oh_user_id()));

ALTER TABLE mentor_travel ENABLE ROW LEVEL SECURITY;
CREATE POLICY mentor_travel_read ON mentor_travel FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())));
CREATE POLICY mentor_travel_create ON mentor_travel FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())));
CREATE POLICY mentor_travel_change ON mentor_travel FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR mentor_id = (SELECT oh_user_id()));

GRANT SELECT, INSERT, UPDATE ON mentor_time_off, mentor_travel TO officehours_app;
