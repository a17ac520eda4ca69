CREATE OR REPLACE FUNCTION oh_block_json(b availability_blocks) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT json_build_object(
    'id', b.id, 'mentorId', b.mentor_id, 'recurrencePattern', b.recurrence_pattern,
    'startDate', b.start_date, 'endDate', b.end_date,
    'startTime', to_char(b.start_time, 'HH24:MI'), 'endTime', to_char(b.end_time, 'HH24:MI'),
    'slotDurationMinutes', b.slot_duration_minutes, 'bufferMinutes', b.buffer_minutes,
    'meetingType', b.meeting_type, 'locationPresetId', b.location_preset_id, 'location', oh_block_location(b),
    'description', b.description, 'timezone', b.timezone,
    'slotCount', count(s.id), 'bookedCount', count(s.id) FILTER (WHERE s.is_booked),
    'createdAt', oh_utc(b.created_at), 'version', b.version)
  FROM (SELECT 1) one
  LEFT JOIN time_slots s ON s.availability_block_id = b.id AND s.deleted_at IS NULL);

-- Days off with the meetings and requests in them that are still to come.
CREATE FUNCTION oh_time_off_json(t mentor_time_off, at timestamptz) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', t.id, 'startDate', t.first_day, 'endDate', t.last_day, 'note', t.note, 'timezone', t.timezone,
  'createdAt', oh_utc(t.created_at),
  'bookings', (
    SELECT coalesce(json_agg(oh_booking_json(b, at) ORDER BY b.meeting_start_time), '[]')
    FROM bookings b
    WHERE b.mentor_id = t.mentor_id AND b.deleted_at IS NULL
      AND b.meeting_start_time < t.ends_at AND b.meeting_end_time > t.starts_at
      AND b.meeting_end_time > at
      AND oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, at) IN ('pending', 'confirmed')));

CREATE FUNCTION oh_travel_json(t mentor_travel) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', t.id, 'startDate', t.first_day, 'endDate', t.last_day, 'timezone', t.timezone, 'createdAt', oh_utc(t.created_at));
