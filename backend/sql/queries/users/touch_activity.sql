-- FR57: signing in and using the product is activity.
UPDATE users SET last_activity_at = greatest(last_activity_at, :now) WHERE id = :id AND deleted_at IS NULL
