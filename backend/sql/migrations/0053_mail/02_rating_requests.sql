-- FR45: who was asked to rate which meeting. Mails and notifications say it, too, but are kept for a day only where
-- the configuration says so, while a rating is asked for during a week.
CREATE TABLE rating_requests (
  booking_id uuid NOT NULL REFERENCES bookings,
  recipient_id uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (booking_id, recipient_id)
);
CREATE INDEX rating_requests_recipient_idx ON rating_requests (recipient_id);
ALTER TABLE rating_requests ENABLE ROW LEVEL SECURITY;
CREATE POLICY rating_requests_system ON rating_requests USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, DELETE ON rating_requests TO officehours_app;

INSERT INTO rating_requests (booking_id, recipient_id, created_at)
SELECT b.id, u.id, min(told.created_at)
  FROM (SELECT m.dedupe_key, m.created_at FROM mail_outbox m WHERE m.dedupe_key LIKE 'rating\_request:%'
        UNION ALL
        SELECT n.dedupe_key, n.created_at FROM notifications n WHERE n.dedupe_key LIKE 'rating\_request:%') told
  JOIN bookings b ON b.id::text = split_part(told.dedupe_key, ':', 2)
  JOIN users u ON u.id::text = split_part(told.dedupe_key, ':', 3)
 GROUP BY b.id, u.id;
