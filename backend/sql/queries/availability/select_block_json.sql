SELECT json_build_object(
  'id', b.id, 'mentorId', b.mentor_id, 'recurrencePattern', b.recurrence_pattern,
  'startDate', b.start_date, 'endDate', b.end_date,
  'startTime', to_char(b.start_time, 'HH24:MI'), 'endTime', to_char(b.end_time, 'HH24:MI'),
  'slotDurationMinutes', b.slot_duration_minutes, 'bufferMinutes', b.buffer_minutes,
  'meetingType', b.meeting_type, 'locationPresetId', b.location_preset_id, 'location', oh_block_location(b),
  'description', b.description, 'timezone', b.timezone,
  'slotCount', c.slots, 'bookedCount', c.booked, 'createdAt', oh_utc(b.created_at))::text AS json
FROM availability_blocks b
CROSS JOIN LATERAL (
  SELECT count(*)::int AS slots, (count(*) FILTER (WHERE s.is_booked))::int AS booked
  FROM time_slots s WHERE s.availability_block_id = b.id AND s.deleted_at IS NULL) c
WHERE b.id = :id AND b.deleted_at IS NULL
