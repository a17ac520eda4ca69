SELECT c.id, c.user_id, c.old_email_sealed, c.new_email_sealed FROM email_changes c WHERE c.user_id = :user FOR UPDATE
