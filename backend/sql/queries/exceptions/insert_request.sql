INSERT INTO tier_override_requests (id, mentee_id, mentor_id, reason, expires_at, created_at)
VALUES (:id, :mentee, :mentor, :reason, :expires, :now)
