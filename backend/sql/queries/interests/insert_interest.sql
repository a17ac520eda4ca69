INSERT INTO mentor_interests (id, mentor_id, mentee_id, message, exception_id, created_at)
VALUES (:id, :mentor, :mentee, :message, :exception, :now)
