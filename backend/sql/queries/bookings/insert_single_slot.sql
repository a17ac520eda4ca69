-- Without a block: it goes when its meeting does.
INSERT INTO time_slots (id, mentor_id, start_time, end_time, created_at)
VALUES (:id, :mentor, :start, :end, :now)
