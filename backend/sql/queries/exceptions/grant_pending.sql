-- The mentee has asked already: the mentor's wish is the answer.
UPDATE tier_override_requests
SET status = 'approved', mentor_initiated = true, expires_at = :expires, reviewed_by = :reviewer, reviewed_at = :now,
    told_at = :now, review_notes = :reason
WHERE mentee_id = :mentee AND mentor_id = :mentor AND status = 'pending'
RETURNING id
