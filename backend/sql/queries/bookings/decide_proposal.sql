UPDATE reschedule_proposals SET status = :status, decided_by = :actor, decided_at = :now
WHERE id = :id AND status = 'open'
