INSERT INTO email_changes (id, user_id, old_email_sealed, new_email_sealed, key_version, code_hash, current_code_hash, undo_hash,
                           expires_at, created_at)
VALUES (:id, :user, :old, :new, :key_version, :code_hash, :current_code_hash, :undo_hash, :expires, :now)
