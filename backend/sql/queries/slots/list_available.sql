-- Slots that a mentee could book: free, or asked for by a request that lapsed a moment ago, and at
-- least a day ahead (FR38). Those whose form somebody else has open are there, marked.
SELECT json_build_object('items', coalesce(json_agg(json_build_object(
         'id', s.id, 'mentorId', s.mentor_id,
         'startTime', oh_utc(s.start_time), 'endTime', oh_utc(s.end_time),
         'meetingType', b.meeting_type, 'location', oh_block_location(b), 'description', b.description,
         'isHeld', h.slot_id IS NOT NULL)
         ORDER BY s.start_time), '[]'), 'total', count(*))::text AS json
FROM time_slots s
JOIN availability_blocks b ON b.id = s.availability_block_id
LEFT JOIN oh_held_slots(:mentor, :now) h ON h.slot_id = s.id
WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL AND (NOT s.is_booked OR oh_is_lapsed(s.booking_id, :now))
  AND s.start_time >= :from AND s.start_time < :to AND s.start_time >= :earliest
