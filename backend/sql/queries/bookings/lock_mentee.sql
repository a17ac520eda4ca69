-- Two requests of one mentee must not both pass the weekly limit: they wait for each other here.
-- Foreign key checks of others don't wait for this lock.
SELECT u.reputation_tier, u.is_active AND u.deleted_at IS NULL AS active, p.time_zone, p.name
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :mentee
FOR NO KEY UPDATE OF u
