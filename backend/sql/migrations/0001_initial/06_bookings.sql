CREATE TABLE bookings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  time_slot_id uuid NOT NULL,
  mentor_id uuid NOT NULL REFERENCES users,
  mentee_id uuid NOT NULL REFERENCES users,
  meeting_goal text NOT NULL CONSTRAINT bookings_goal_ck CHECK (char_length(meeting_goal) BETWEEN 10 AND 1000),
  materials_urls text[] NOT NULL DEFAULT '{}' CONSTRAINT bookings_materials_ck CHECK (cardinality(materials_urls) <= 10),
  meeting_type meeting_type NOT NULL,
  location text CHECK (char_length(location) <= 1000),
  google_meet_link text CHECK (char_length(google_meet_link) <= 2048),
  status booking_status NOT NULL DEFAULT 'pending',
  created_via booking_origin NOT NULL DEFAULT 'mentee',
  confirmed_by uuid REFERENCES users,
  confirmed_at timestamptz,
  canceled_by uuid REFERENCES users,
  canceled_at timestamptz,
  cancellation_reason cancellation_reason,
  cancellation_notes text CHECK (char_length(cancellation_notes) <= 2000),
  attendance attendance,
  meeting_start_time timestamptz NOT NULL,
  meeting_end_time timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users,
  CONSTRAINT bookings_range_ck CHECK (meeting_end_time > meeting_start_time),
  CONSTRAINT bookings_parties_ck CHECK (mentor_id <> mentee_id),
  CONSTRAINT bookings_confirmed_ck CHECK (status NOT IN ('confirmed', 'completed') OR confirmed_at IS NOT NULL),
  CONSTRAINT bookings_canceled_ck CHECK ((status = 'canceled') = (canceled_at IS NOT NULL)),
  CONSTRAINT bookings_attendance_ck CHECK (attendance IS NULL OR status = 'completed'),
  -- A booking is with the mentor of its slot.
  CONSTRAINT bookings_slot_fk FOREIGN KEY (time_slot_id, mentor_id) REFERENCES time_slots (id, mentor_id),
  CONSTRAINT bookings_mentor_overlap_ex EXCLUDE USING gist (mentor_id WITH =, tstzrange(meeting_start_time, meeting_end_time) WITH &&)
    WHERE (deleted_at IS NULL AND status IN ('pending', 'confirmed', 'completed')),
  CONSTRAINT bookings_mentee_overlap_ex EXCLUDE USING gist (mentee_id WITH =, tstzrange(meeting_start_time, meeting_end_time) WITH &&)
    WHERE (deleted_at IS NULL AND status IN ('pending', 'confirmed', 'completed'))
);
-- NFR7: one live booking per slot; a canceled, declined or expired one frees it.
CREATE UNIQUE INDEX bookings_live_slot_uq ON bookings (time_slot_id) WHERE deleted_at IS NULL AND status IN ('pending', 'confirmed', 'completed');
CREATE INDEX bookings_slot_idx ON bookings (time_slot_id);
CREATE INDEX bookings_mentee_idx ON bookings (mentee_id, meeting_start_time) WHERE deleted_at IS NULL;
CREATE INDEX bookings_mentor_idx ON bookings (mentor_id, meeting_start_time) WHERE deleted_at IS NULL;
CREATE INDEX bookings_start_idx ON bookings (meeting_start_time, status) INCLUDE (mentor_id, mentee_id) WHERE deleted_at IS NULL;
-- The weekly limit (FR50) counts by creation.
CREATE INDEX bookings_mentee_created_idx ON bookings (mentee_id, created_at) INCLUDE (status) WHERE deleted_at IS NULL;
CREATE INDEX bookings_pending_idx ON bookings (created_at) INCLUDE (meeting_start_time) WHERE status = 'pending' AND deleted_at IS NULL;
CREATE INDEX bookings_confirmed_end_idx ON bookings (meeting_end_time) WHERE status = 'confirmed' AND deleted_at IS NULL;

-- Each points at the other: the check waits for the end of the transaction.
ALTER TABLE time_slots ADD CONSTRAINT time_slots_booking_fk FOREIGN KEY (booking_id) REFERENCES bookings DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX time_slots_booking_idx ON time_slots (booking_id) WHERE booking_id IS NOT NULL;

CREATE TABLE ratings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL REFERENCES bookings,
  rater_id uuid NOT NULL REFERENCES users,
  rated_user_id uuid NOT NULL REFERENCES users,
  score integer NOT NULL CONSTRAINT ratings_score_ck CHECK (score BETWEEN 1 AND 5),
  feedback_text text CHECK (char_length(feedback_text) <= 5000),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users,
  CONSTRAINT ratings_once_uq UNIQUE (booking_id, rater_id),
  CONSTRAINT ratings_parties_ck CHECK (rater_id <> rated_user_id)
);
CREATE INDEX ratings_rated_idx ON ratings (rated_user_id, created_at) INCLUDE (score) WHERE deleted_at IS NULL;
CREATE INDEX ratings_rater_idx ON ratings (rater_id) WHERE deleted_at IS NULL;
