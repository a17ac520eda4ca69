-- FR57: signing in is activity.
UPDATE users SET last_sign_in_at = greatest(last_sign_in_at, :now), last_activity_at = greatest(last_activity_at, :now)
WHERE id = :user
