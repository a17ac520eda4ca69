-- In one order: of two coordinators who take the office from each other, one is the last. Not against what only refers to them:
-- whoever confirms or cancels has the meeting already, and then says who did it.
SELECT u.id FROM users u
WHERE u.role = 'coordinator' AND u.is_active AND u.deleted_at IS NULL
ORDER BY u.id
FOR NO KEY UPDATE
