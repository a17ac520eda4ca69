-- Whose address it is; nobody's when it was replaced or taken back, or its person may not sign in.
UPDATE ical_feed_tokens t SET last_accessed_at = :now
FROM users u
WHERE t.token_hash = :token_hash AND t.is_active AND u.id = t.user_id AND u.is_active AND u.deleted_at IS NULL
RETURNING t.user_id, t.busy_only, u.email_sealed, u.role
