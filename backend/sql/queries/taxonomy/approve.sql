UPDATE taxonomy
SET is_approved = true, is_active = true, approved_by = :caller, approved_at = :now,
    rejected_by = NULL, rejected_at = NULL, rejection_reason = NULL
WHERE id = :id
