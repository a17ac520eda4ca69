-- In the transaction of its cause: what is told to several people a moment after it, in this order.
INSERT INTO untold_news (kind, mail_always, hearers, data, booking_id, created_at, created_by)
SELECT n.kind, n."mailAlways", n.hearers, n.data, nullif(n.data ->> 'bookingId', '')::uuid, :now, coalesce(n.by, oh_user_id())
FROM jsonb_to_recordset(:news::jsonb) AS n (kind notification_type, "mailAlways" boolean, hearers jsonb, data jsonb, by uuid)
