-- Those that nothing can be done with any more.
DELETE FROM email_changes WHERE greatest(expires_at, undo_until, ended_at) < :before
