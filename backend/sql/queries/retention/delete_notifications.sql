DELETE FROM notifications WHERE id IN (SELECT n.id FROM notifications n WHERE n.created_at < :before ORDER BY n.created_at LIMIT :most)
