-- For a meeting of the past: no block offers it any more.
INSERT INTO time_slots (id, mentor_id, start_time, end_time, created_at)
VALUES (:id, :mentor, :start, :end, :created)
