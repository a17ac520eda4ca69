DELETE FROM calendar_revocations WHERE created_at < :before
