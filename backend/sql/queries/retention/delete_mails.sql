-- Also those that failed: nobody looks after them any more.
DELETE FROM mail_outbox WHERE id IN (
  SELECT m.id FROM mail_outbox m
  WHERE m.status IN ('sent', 'failed', 'skipped') AND m.created_at < :before
  ORDER BY m.created_at LIMIT :most FOR UPDATE SKIP LOCKED)
