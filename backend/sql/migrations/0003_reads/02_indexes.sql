-- How many sessions somebody has held, from the index alone.
CREATE INDEX time_slots_booked_idx ON time_slots (mentor_id, end_time) WHERE is_booked AND deleted_at IS NULL;
