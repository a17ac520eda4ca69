UPDATE data_exports SET ready_at = :now, expires_at = :expires, size_bytes = :size WHERE id = :id
