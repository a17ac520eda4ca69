INSERT INTO mentor_time_off (id, mentor_id, first_day, last_day, timezone, starts_at, ends_at, note, created_at)
VALUES (:id, :mentor, :first, :last, :timezone, :starts, :ends, :note, :now)
