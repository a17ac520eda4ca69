INSERT INTO mentor_time_off (id, mentor_id, first_day, last_day, timezone, note, created_at)
VALUES (:id, :mentor, :first, :last, :timezone, :note, :now)
