-- A meeting may be given to another mentor; its history says from whom to whom.
ALTER TABLE booking_moves
  ADD COLUMN from_mentor_id uuid REFERENCES users,
  ADD COLUMN to_mentor_id uuid REFERENCES users,
  ADD CONSTRAINT booking_moves_mentors_ck CHECK ((from_mentor_id IS NULL) = (to_mentor_id IS NULL) AND from_mentor_id <> to_mentor_id);
CREATE INDEX booking_moves_from_mentor_idx ON booking_moves (from_mentor_id) WHERE from_mentor_id IS NOT NULL;
CREATE INDEX booking_moves_to_mentor_idx ON booking_moves (to_mentor_id) WHERE to_mentor_id IS NOT NULL;
