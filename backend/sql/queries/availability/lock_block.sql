SELECT b.mentor_id, b.version, b.id, b.recurrence_pattern, b.start_date, b.end_date, b.start_time, b.end_time, b.slot_duration_minutes,
       b.buffer_minutes, b.timezone, b.location_preset_id
FROM availability_blocks b
WHERE b.id = :id AND b.deleted_at IS NULL AND b.mentor_id = :mentor
FOR UPDATE OF b
