-- One change at a time. `signed_in_at`: when the session that asks began.
SELECT u.email_sealed, u.email_index, u.email_changed_here,
       (SELECT min(s.created_at) FROM sessions s WHERE s.user_id = u.id AND s.family_id = :session) AS signed_in_at
FROM users u
WHERE u.id = :user AND u.erased_at IS NULL
FOR NO KEY UPDATE
