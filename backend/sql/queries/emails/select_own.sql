-- The address, and the change of it that waits to be confirmed, if any.
SELECT u.email_sealed, c.new_email_sealed, c.created_at AS requested_at, c.expires_at, c.current_code_hash IS NOT NULL AS needs_current
FROM users u
LEFT JOIN email_changes c ON c.user_id = u.id AND c.confirmed_at IS NULL AND c.ended_at IS NULL AND c.expires_at > :now
WHERE u.id = :user
