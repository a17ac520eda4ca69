SELECT c.id, c.new_email_sealed, c.code_hash, c.current_code_hash, c.expires_at
FROM email_changes c
WHERE c.user_id = :user AND c.confirmed_at IS NULL AND c.ended_at IS NULL
FOR UPDATE
