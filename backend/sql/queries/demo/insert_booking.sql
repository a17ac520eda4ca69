INSERT INTO bookings (id, time_slot_id, mentor_id, mentee_id, meeting_goal, materials_urls, meeting_type, location, status,
  confirmed_by, confirmed_at, canceled_by, canceled_at, cancellation_reason, cancellation_notes, attendance,
  meeting_start_time, meeting_end_time, created_at, created_by)
SELECT :id, s.id, s.mentor_id, :mentee, :goal, :materials::text[], coalesce(b.meeting_type, 'online'),
       CASE b.meeting_type WHEN 'in_person_custom' THEN b.location_custom
                           WHEN 'in_person_preset' THEN l.name || ', ' || l.address END,
       :status::booking_status, :confirmed_by, :confirmed_at, :canceled_by, :canceled_at,
       :reason::cancellation_reason, :notes, :attendance::attendance, s.start_time, s.end_time, :created, :mentee
FROM time_slots s
LEFT JOIN availability_blocks b ON b.id = s.availability_block_id
LEFT JOIN locations l ON l.id = b.location_preset_id
WHERE s.id = :slot
