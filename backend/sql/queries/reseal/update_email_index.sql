UPDATE users SET email_index = :new WHERE id = :id AND email_index = :old
