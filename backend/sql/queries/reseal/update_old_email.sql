UPDATE email_changes SET old_email_sealed = :new WHERE id = :id AND old_email_sealed = :old AND :version > 0
