-- Takes back what a run of bookings added; those of the seed are at least two days old.
\set ON_ERROR_STOP 1
SET session_replication_role = replica;
BEGIN;
-- Whoever still tells of the bookings finishes first, and finds nothing afterwards.
LOCK TABLE untold_news IN ACCESS EXCLUSIVE MODE;
UPDATE time_slots SET is_booked = false, booking_id = NULL, lapses_at = NULL
WHERE booking_id IN (SELECT id FROM bookings WHERE created_at > now() - interval '36 hours');
DELETE FROM bookings WHERE created_at > now() - interval '36 hours';
TRUNCATE mail_outbox, notifications, untold_news, idempotency_keys, outbox_events;
DELETE FROM notification_log;
COMMIT;
VACUUM ANALYZE time_slots;
VACUUM ANALYZE bookings;
VACUUM ANALYZE notification_log;
CHECKPOINT;
