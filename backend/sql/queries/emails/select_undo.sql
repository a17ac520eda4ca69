-- What the link to the old address is about.
SELECT c.id, c.user_id, c.old_email_sealed, c.was_changed_here, c.expires_at, c.confirmed_at, c.undo_until, c.ended_at, c.created_at,
       u.deleted_at IS NOT NULL AS deleted
FROM email_changes c
JOIN users u ON u.id = c.user_id
WHERE c.undo_hash = :hash OR c.late_undo_hash = :hash
