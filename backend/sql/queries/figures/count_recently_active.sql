-- Accounts that had to do with a booking since then.
SELECT count(*)::int AS users
FROM users u
WHERE u.deleted_at IS NULL AND u.is_active AND u.last_activity_at >= :since::timestamptz
