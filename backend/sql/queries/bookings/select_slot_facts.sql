SELECT s.mentor_id, s.start_time, s.end_time, s.is_booked,
       coalesce(u.is_active AND u.deleted_at IS NULL, false) AS mentor_active,
       coalesce(u.reputation_tier, 'platinum') AS mentor_tier,
       coalesce(oh_is_dormant(u.last_activity_at, u.created_at, :now), false) AS mentor_dormant,
       p.name AS mentor_name, p.time_zone AS mentor_time_zone, p.auto_confirm, p.load_cap,
       b.meeting_type, oh_block_location(b) AS location
FROM time_slots s
JOIN availability_blocks b ON b.id = s.availability_block_id
JOIN user_profiles p ON p.user_id = s.mentor_id
LEFT JOIN users u ON u.id = s.mentor_id
WHERE s.id = :slot AND s.deleted_at IS NULL
