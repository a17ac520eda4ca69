-- The coordinators' list of bookings in its other orders: walks along an index until the page is full. By when they were made;
CREATE INDEX bookings_created_idx ON bookings (created_at, id) WHERE deleted_at IS NULL;
-- by the names of who meets;
CREATE INDEX user_profiles_called_idx ON user_profiles (coalesce(name, ''), user_id);
-- and counted by an index with next to nothing in it: equal entries share their place.
CREATE INDEX bookings_status_idx ON bookings (status) WHERE deleted_at IS NULL;

CREATE OR REPLACE VIEW staff_bookings AS
SELECT b.id, b.status, b.meeting_start_time, b.meeting_end_time, b.created_at, b.mentor_id, b.mentee_id
FROM bookings b
WHERE b.deleted_at IS NULL AND (SELECT oh_is_staff());

-- Requests that a mentor said no to; the rule is isDeclined's, and the one of an index.
CREATE VIEW staff_declined AS
SELECT b.id, b.meeting_start_time
FROM bookings b
WHERE b.deleted_at IS NULL AND b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id
  AND (SELECT oh_is_staff());
GRANT SELECT ON staff_declined TO officehours_app;
