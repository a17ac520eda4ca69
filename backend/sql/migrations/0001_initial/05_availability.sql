CREATE TABLE locations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  address text NOT NULL CHECK (char_length(address) BETWEEN 1 AND 500),
  notes text,
  is_active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users
);
CREATE UNIQUE INDEX locations_name_uq ON locations (lower(name)) WHERE deleted_at IS NULL;

-- Times are wall-clock times in `timezone`; an end not after the start is on the next day.
CREATE TABLE availability_blocks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mentor_id uuid NOT NULL REFERENCES users,
  recurrence_pattern recurrence_pattern NOT NULL,
  start_date date NOT NULL,
  end_date date,
  start_time time NOT NULL,
  end_time time NOT NULL,
  timezone text NOT NULL CONSTRAINT availability_blocks_timezone_ck CHECK (oh_known_time_zone(timezone)),
  slot_duration_minutes integer NOT NULL CONSTRAINT availability_blocks_duration_ck CHECK (slot_duration_minutes IN (15, 20, 30, 60)),
  buffer_minutes integer NOT NULL DEFAULT 0 CONSTRAINT availability_blocks_buffer_ck CHECK (buffer_minutes BETWEEN 0 AND 60),
  meeting_type meeting_type NOT NULL,
  location_preset_id uuid REFERENCES locations,
  location_custom text CHECK (char_length(location_custom) BETWEEN 1 AND 500),
  description text CHECK (char_length(description) <= 2000),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users,
  CONSTRAINT availability_blocks_dates_ck CHECK (end_date >= start_date),
  CONSTRAINT availability_blocks_location_ck CHECK (
    CASE meeting_type
      WHEN 'in_person_preset' THEN location_preset_id IS NOT NULL AND location_custom IS NULL
      WHEN 'in_person_custom' THEN location_preset_id IS NULL AND location_custom IS NOT NULL
      ELSE location_preset_id IS NULL AND location_custom IS NULL
    END),
  CONSTRAINT availability_blocks_id_mentor_uq UNIQUE (id, mentor_id)
);
CREATE INDEX availability_blocks_mentor_idx ON availability_blocks (mentor_id, start_date) WHERE deleted_at IS NULL;
CREATE INDEX availability_blocks_rolling_idx ON availability_blocks (end_date) WHERE deleted_at IS NULL AND recurrence_pattern <> 'one_time';

CREATE TABLE time_slots (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  availability_block_id uuid,
  mentor_id uuid NOT NULL REFERENCES users,
  start_time timestamptz NOT NULL,
  end_time timestamptz NOT NULL,
  -- Both are kept in step with the slot's live booking by triggers.
  is_booked boolean NOT NULL DEFAULT false,
  booking_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users,
  deleted_at timestamptz,
  deleted_by uuid REFERENCES users,
  CONSTRAINT time_slots_range_ck CHECK (end_time > start_time),
  CONSTRAINT time_slots_booked_ck CHECK (is_booked = (booking_id IS NOT NULL)),
  CONSTRAINT time_slots_id_mentor_uq UNIQUE (id, mentor_id),
  -- A slot belongs to the mentor of its block.
  CONSTRAINT time_slots_block_fk FOREIGN KEY (availability_block_id, mentor_id) REFERENCES availability_blocks (id, mentor_id),
  CONSTRAINT time_slots_overlap_ex EXCLUDE USING gist (mentor_id WITH =, tstzrange(start_time, end_time) WITH &&) WHERE (deleted_at IS NULL)
);
CREATE UNIQUE INDEX time_slots_live_uq ON time_slots (mentor_id, start_time) WHERE deleted_at IS NULL;
CREATE INDEX time_slots_free_idx ON time_slots (mentor_id, start_time) INCLUDE (end_time) WHERE deleted_at IS NULL AND NOT is_booked;
CREATE INDEX time_slots_start_idx ON time_slots (start_time) INCLUDE (is_booked, mentor_id) WHERE deleted_at IS NULL;
CREATE INDEX time_slots_block_idx ON time_slots (availability_block_id, start_time) WHERE deleted_at IS NULL;
