-- What days off come to in moments depends on where the mentor is on each of them, and journeys are
-- entered and given up after them: only the rule that lays the slots says it, and says it anew.
DROP FUNCTION oh_time_off_json(mentor_time_off, timestamptz);
ALTER TABLE mentor_time_off DROP COLUMN starts_at, DROP COLUMN ends_at;

-- Days off with the meetings and requests between the moments they come to that are still to come.
CREATE FUNCTION oh_time_off_json(t mentor_time_off, starts timestamptz, ends timestamptz, at timestamptz) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', t.id, 'startDate', t.first_day, 'endDate', t.last_day, 'note', t.note, 'timezone', t.timezone,
  'createdAt', oh_utc(t.created_at),
  'bookings', (
    SELECT coalesce(json_agg(oh_booking_json(b, at) ORDER BY b.meeting_start_time), '[]')
    FROM bookings b
    WHERE b.mentor_id = t.mentor_id AND b.deleted_at IS NULL
      AND b.meeting_start_time < ends AND b.meeting_end_time > starts
      AND b.meeting_end_time > at
      AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, at) IN ('pending', 'confirmed')));
