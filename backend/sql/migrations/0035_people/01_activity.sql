-- Activity is the newest booking in either role (FR57), and nothing else: neither signing in nor an
-- answer to a booking renews it. Who never had one counts from the account's first day.

-- What changes of a booking that is there, as before, without the activity of whoever changed it.
CREATE OR REPLACE FUNCTION oh_booking_syncs_slot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  was_live constant boolean := oh_is_live(OLD.status) AND OLD.deleted_at IS NULL;
  is_live constant boolean := oh_is_live(NEW.status) AND NEW.deleted_at IS NULL;
BEGIN
  IF was_live AND (NOT is_live OR NEW.time_slot_id <> OLD.time_slot_id) THEN
    UPDATE time_slots SET is_booked = false, booking_id = NULL, lapses_at = NULL
     WHERE id = OLD.time_slot_id AND booking_id = OLD.id;
  END IF;
  IF is_live AND (NOT was_live OR NEW.time_slot_id <> OLD.time_slot_id OR (NEW.status = 'pending') <> (OLD.status = 'pending')) THEN
    UPDATE time_slots
       SET is_booked = true, booking_id = NEW.id,
           lapses_at = oh_slot_lapses_at(NEW.status, NEW.created_at, NEW.meeting_start_time)
     WHERE id = NEW.time_slot_id;
  END IF;
  RETURN NULL;
END
$$;

-- Nobody writes their own activity any more.
DROP TRIGGER users_guard ON users;
CREATE TRIGGER users_guard BEFORE UPDATE ON users
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('last_sign_in_at', 'password_hash');

WITH met AS (
  SELECT u.id, max(b.at) AS at
  FROM users u
  LEFT JOIN (SELECT mentor_id, created_at FROM bookings UNION ALL SELECT mentee_id, created_at FROM bookings) b (person, at) ON b.person = u.id
  GROUP BY u.id
)
UPDATE users u SET last_activity_at = met.at
FROM met
WHERE met.id = u.id AND u.erased_at IS NULL AND u.last_activity_at IS DISTINCT FROM met.at;
