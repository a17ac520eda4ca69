-- Whether a session (a family of refresh tokens) still counts, and what its user is now.
SELECT EXISTS (SELECT FROM sessions s
               WHERE s.family_id = :session AND s.user_id = u.id AND s.ended_at IS NULL) AS live,
       u.is_active AND u.deleted_at IS NULL AS active,
       u.role
FROM users u
WHERE u.id = :user
