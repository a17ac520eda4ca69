UPDATE mail_outbox SET to_sealed = :new, key_version = :version WHERE id = :id AND to_sealed = :old
