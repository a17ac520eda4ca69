UPDATE notifications SET read_at = :now WHERE user_id = :user AND read_at IS NULL AND created_at <= :now
