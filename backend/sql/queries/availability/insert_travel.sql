INSERT INTO mentor_travel (id, mentor_id, first_day, last_day, timezone, created_at)
VALUES (:id, :mentor, :first, :last, :timezone, :now)
