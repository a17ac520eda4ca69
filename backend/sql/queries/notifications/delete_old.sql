DELETE FROM notifications WHERE created_at < :before
