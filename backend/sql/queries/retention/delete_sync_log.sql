DELETE FROM airtable_sync_log WHERE id IN (
  SELECT s.id FROM airtable_sync_log s WHERE s.created_at < :before ORDER BY s.created_at LIMIT :most)
