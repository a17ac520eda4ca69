UPDATE availability_blocks SET
  recurrence_pattern = :pattern, start_date = :start_date, end_date = :end_date, start_time = :start_time,
  end_time = :end_time, timezone = :timezone, slot_duration_minutes = :duration, buffer_minutes = :buffer,
  meeting_type = :type, location_preset_id = :preset, location_custom = :custom, description = :description
WHERE id = :id AND version = :version AND deleted_at IS NULL
