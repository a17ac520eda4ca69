UPDATE tier_override_requests
SET status = 'pending', reviewed_by = NULL, reviewed_at = NULL, review_notes = NULL, told_at = NULL, expires_at = :expires
WHERE id = :id AND status IN ('approved', 'denied') AND used_at IS NULL AND told_at IS NULL
