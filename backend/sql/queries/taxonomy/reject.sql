UPDATE taxonomy SET rejected_by = :caller, rejected_at = :now, rejection_reason = :reason WHERE id = :id
