UPDATE email_changes SET ended_at = :now, end_reason = 'undone'
WHERE id = :id AND ended_at IS NULL AND (confirmed_at IS NOT NULL) = :confirmed
