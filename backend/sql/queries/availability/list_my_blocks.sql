WITH page AS (
  SELECT b.*, c.slots, c.booked
  FROM availability_blocks b
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS slots, (count(*) FILTER (WHERE s.is_booked))::int AS booked
    FROM time_slots s WHERE s.availability_block_id = b.id AND s.deleted_at IS NULL) c
  WHERE b.mentor_id = :mentor AND b.deleted_at IS NULL
  ORDER BY b.start_date DESC, b.start_time, b.id
  LIMIT :limit OFFSET :offset
)
SELECT json_build_object(
  'items', coalesce((SELECT json_agg(json_build_object(
      'id', p.id, 'mentorId', p.mentor_id, 'recurrencePattern', p.recurrence_pattern,
      'startDate', p.start_date, 'endDate', p.end_date,
      'startTime', to_char(p.start_time, 'HH24:MI'), 'endTime', to_char(p.end_time, 'HH24:MI'),
      'slotDurationMinutes', p.slot_duration_minutes, 'bufferMinutes', p.buffer_minutes,
      'meetingType', p.meeting_type, 'locationPresetId', p.location_preset_id,
      'location', CASE p.meeting_type
        WHEN 'in_person_custom' THEN p.location_custom
        WHEN 'in_person_preset' THEN (SELECT l.name || ', ' || l.address FROM locations l WHERE l.id = p.location_preset_id) END,
      'description', p.description, 'timezone', p.timezone,
      'slotCount', p.slots, 'bookedCount', p.booked, 'createdAt', oh_utc(p.created_at))
    ORDER BY p.start_date DESC, p.start_time, p.id) FROM page p), '[]'),
  'total', (SELECT count(*) FROM availability_blocks b WHERE b.mentor_id = :mentor AND b.deleted_at IS NULL),
  'limit', :limit::int, 'offset', :offset::int)::text AS json
