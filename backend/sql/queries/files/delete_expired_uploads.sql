DELETE FROM uploads WHERE expires_at <= :now
