ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'booking_rescheduled';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'reschedule_proposed';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'reschedule_declined';
ALTER TYPE notification_type ADD VALUE IF NOT EXISTS 'waiting_list_slot';

CREATE TYPE proposal_status AS ENUM ('open', 'accepted', 'declined', 'withdrawn', 'lapsed');
CREATE TYPE note_visibility AS ENUM ('private', 'shared');

-- A move keeps the booking and its calendar UID; calendars tell the newer event by the sequence.
ALTER TABLE bookings
  ADD COLUMN ical_sequence integer,
  ADD COLUMN attendance_marked_by uuid REFERENCES users,
  ADD COLUMN attendance_marked_at timestamptz,
  ADD CONSTRAINT bookings_attendance_marked_ck CHECK ((attendance_marked_by IS NULL) = (attendance_marked_at IS NULL));
-- A default in ADD COLUMN is refused: functions take the table's rows.
ALTER TABLE bookings DISABLE TRIGGER USER;
UPDATE bookings SET ical_sequence = 0;
ALTER TABLE bookings ENABLE TRIGGER USER;
ALTER TABLE bookings ALTER COLUMN ical_sequence SET DEFAULT 0, ALTER COLUMN ical_sequence SET NOT NULL;
CREATE INDEX bookings_attendance_marked_by_idx ON bookings (attendance_marked_by) WHERE attendance_marked_by IS NOT NULL;

-- One side asks for another time, the other says yes or no. The times are kept: the slot may go.
CREATE TABLE reschedule_proposals (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL REFERENCES bookings,
  time_slot_id uuid REFERENCES time_slots ON DELETE SET NULL,
  start_time timestamptz NOT NULL,
  end_time timestamptz NOT NULL,
  proposed_by uuid NOT NULL REFERENCES users,
  message text CHECK (char_length(message) BETWEEN 1 AND 1000),
  status proposal_status NOT NULL DEFAULT 'open',
  decided_by uuid REFERENCES users,
  decided_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT reschedule_proposals_range_ck CHECK (end_time > start_time),
  CONSTRAINT reschedule_proposals_decided_ck CHECK ((status = 'open') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX reschedule_proposals_open_uq ON reschedule_proposals (booking_id) WHERE status = 'open';
CREATE INDEX reschedule_proposals_booking_idx ON reschedule_proposals (booking_id, created_at);
CREATE INDEX reschedule_proposals_slot_idx ON reschedule_proposals (time_slot_id) WHERE time_slot_id IS NOT NULL;
CREATE INDEX reschedule_proposals_by_idx ON reschedule_proposals (proposed_by);

-- Where a meeting has been before. Append-only.
CREATE TABLE booking_moves (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL REFERENCES bookings,
  from_slot_id uuid REFERENCES time_slots ON DELETE SET NULL,
  to_slot_id uuid REFERENCES time_slots ON DELETE SET NULL,
  from_start timestamptz NOT NULL,
  from_end timestamptz NOT NULL,
  to_start timestamptz NOT NULL,
  to_end timestamptz NOT NULL,
  proposal_id uuid REFERENCES reschedule_proposals,
  moved_by uuid NOT NULL REFERENCES users,
  reason text CHECK (char_length(reason) <= 1000),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users
);
CREATE INDEX booking_moves_booking_idx ON booking_moves (booking_id, created_at);
CREATE INDEX booking_moves_from_idx ON booking_moves (from_slot_id) WHERE from_slot_id IS NOT NULL;
CREATE INDEX booking_moves_to_idx ON booking_moves (to_slot_id) WHERE to_slot_id IS NOT NULL;
CREATE INDEX booking_moves_proposal_idx ON booking_moves (proposal_id) WHERE proposal_id IS NOT NULL;
CREATE INDEX booking_moves_by_idx ON booking_moves (moved_by);

-- A slot kept for somebody for a few minutes while the form is open. One a slot, one a person; an
-- expired one is as good as none, so no job has to look after them.
CREATE TABLE slot_holds (
  time_slot_id uuid PRIMARY KEY REFERENCES time_slots ON DELETE CASCADE,
  mentor_id uuid NOT NULL REFERENCES users,
  holder_id uuid NOT NULL CONSTRAINT slot_holds_holder_uq UNIQUE REFERENCES users,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX slot_holds_mentor_idx ON slot_holds (mentor_id);

CREATE TABLE waiting_list (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mentor_id uuid NOT NULL REFERENCES users,
  mentee_id uuid NOT NULL REFERENCES users,
  last_told_at timestamptz,
  -- Booked, or waits no longer.
  left_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  CONSTRAINT waiting_list_parties_ck CHECK (mentor_id <> mentee_id)
);
CREATE UNIQUE INDEX waiting_list_live_uq ON waiting_list (mentor_id, mentee_id) WHERE left_at IS NULL;
CREATE INDEX waiting_list_order_idx ON waiting_list (mentor_id, created_at, id) WHERE left_at IS NULL;
CREATE INDEX waiting_list_mentee_idx ON waiting_list (mentee_id, created_at);

-- A slot of somebody who is waited for became free. Without a slot: new availability, many at once.
CREATE TABLE waiting_list_openings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mentor_id uuid NOT NULL REFERENCES users,
  time_slot_id uuid REFERENCES time_slots ON DELETE CASCADE,
  next_at timestamptz NOT NULL DEFAULT '-infinity',
  closed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX waiting_list_openings_slot_uq ON waiting_list_openings (time_slot_id) WHERE closed_at IS NULL AND time_slot_id IS NOT NULL;
CREATE UNIQUE INDEX waiting_list_openings_many_uq ON waiting_list_openings (mentor_id) WHERE closed_at IS NULL AND time_slot_id IS NULL;
CREATE INDEX waiting_list_openings_due_idx ON waiting_list_openings (next_at) WHERE closed_at IS NULL;
CREATE INDEX waiting_list_openings_mentor_idx ON waiting_list_openings (mentor_id);
CREATE INDEX waiting_list_openings_slot_idx ON waiting_list_openings (time_slot_id) WHERE time_slot_id IS NOT NULL;

-- Who was told of what: once.
CREATE TABLE waiting_list_tellings (
  opening_id uuid NOT NULL REFERENCES waiting_list_openings ON DELETE CASCADE,
  entry_id uuid NOT NULL REFERENCES waiting_list,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (opening_id, entry_id)
);
CREATE INDEX waiting_list_tellings_entry_idx ON waiting_list_tellings (entry_id);

CREATE TABLE booking_notes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL REFERENCES bookings,
  author_id uuid NOT NULL REFERENCES users,
  visibility note_visibility NOT NULL,
  body text NOT NULL CONSTRAINT booking_notes_body_ck CHECK (char_length(body) BETWEEN 1 AND 5000),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users
);
CREATE INDEX booking_notes_booking_idx ON booking_notes (booking_id, created_at) WHERE deleted_at IS NULL;
CREATE INDEX booking_notes_author_idx ON booking_notes (author_id);

CREATE TABLE booking_action_items (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL REFERENCES bookings,
  owner_id uuid NOT NULL REFERENCES users,
  body text NOT NULL CONSTRAINT booking_action_items_body_ck CHECK (char_length(body) BETWEEN 1 AND 1000),
  due_date date,
  done_at timestamptz,
  done_by uuid REFERENCES users,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users,
  CONSTRAINT booking_action_items_done_ck CHECK ((done_at IS NULL) = (done_by IS NULL))
);
CREATE INDEX booking_action_items_booking_idx ON booking_action_items (booking_id, created_at) WHERE deleted_at IS NULL;
CREATE INDEX booking_action_items_owner_idx ON booking_action_items (owner_id) WHERE deleted_at IS NULL;
