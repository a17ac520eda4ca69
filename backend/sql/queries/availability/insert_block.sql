INSERT INTO availability_blocks (id, mentor_id, recurrence_pattern, start_date, end_date, start_time, end_time, timezone,
  slot_duration_minutes, buffer_minutes, meeting_type, location_preset_id, location_custom, description, created_at)
VALUES (:id, :mentor, :pattern, :start_date, :end_date, :start_time, :end_time, :timezone,
  :duration, :buffer, :type, :preset, :custom, :description, :now)
