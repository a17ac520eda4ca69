UPDATE data_exports SET ready_at = :now, expires_at = :expires, size_bytes = :size, content_sealed = :content WHERE id = :id
