-- The address before is the one that the account has now: it may be another one than when this was asked for.
UPDATE email_changes SET confirmed_at = :now, undo_until = :until, late_undo_hash = :undo_hash, old_email_sealed = :old,
                         was_changed_here = :changed_here
WHERE id = :id AND confirmed_at IS NULL AND ended_at IS NULL
