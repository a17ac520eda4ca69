-- 003 4.2: a mentor's own wish is approved at once.
INSERT INTO tier_override_requests (id, mentee_id, mentor_id, reason, status, mentor_initiated, expires_at,
                                    reviewed_by, reviewed_at, told_at, created_at)
VALUES (:id, :mentee, :mentor, :reason, 'approved', true, :expires, :reviewer, :now, :now, :now)
