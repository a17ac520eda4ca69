DELETE FROM calendar_revocations WHERE id = :id
