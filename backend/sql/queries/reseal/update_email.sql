UPDATE users SET email_sealed = :new, key_version = :version WHERE id = :id AND email_sealed = :old
