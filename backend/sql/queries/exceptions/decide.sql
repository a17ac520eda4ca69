-- 003: first decision wins; seven days to use it begin with the approval.
UPDATE tier_override_requests
SET status = :status, reviewed_by = :reviewer, reviewed_at = :now, review_notes = :notes, told_at = NULL,
    expires_at = coalesce(:expires::timestamptz, expires_at)
WHERE id = :id AND status = 'pending'
