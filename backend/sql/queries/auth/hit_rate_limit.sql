-- One more hit in a bucket. A window begins with its first hit, so a bucket has one row, and who
-- waits as long as told may go on.
INSERT INTO rate_limits AS r (bucket, window_start, hits, expires_at)
VALUES (:bucket, 'epoch', 1, :expires)
ON CONFLICT (bucket, window_start) DO UPDATE
  SET hits = CASE WHEN r.expires_at <= :now THEN 1 ELSE r.hits + 1 END,
      expires_at = CASE WHEN r.expires_at <= :now THEN excluded.expires_at ELSE r.expires_at END
RETURNING hits, expires_at
