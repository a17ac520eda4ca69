SELECT oh_feedback_stats(u.id)::text AS json
FROM users u
WHERE u.id = :mentor AND u.role = 'mentor' AND u.deleted_at IS NULL
