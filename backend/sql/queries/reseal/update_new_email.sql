UPDATE email_changes SET new_email_sealed = :new, key_version = :version WHERE id = :id AND new_email_sealed = :old
