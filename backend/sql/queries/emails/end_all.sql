-- Also the ways back from what was confirmed, from a moment on (or ever).
UPDATE email_changes SET ended_at = :now, end_reason = :reason
WHERE user_id = :user AND ended_at IS NULL AND (:since::timestamptz IS NULL OR created_at >= :since::timestamptz)
