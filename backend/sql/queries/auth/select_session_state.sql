-- Whether a session (a family of refresh tokens) still counts, and what its user is now. Asked on the
-- user's behalf.
SELECT EXISTS (SELECT FROM own_sessions s WHERE s.family_id = :session) AS live, u.active, u.role
FROM own_account u
WHERE u.id = :user
