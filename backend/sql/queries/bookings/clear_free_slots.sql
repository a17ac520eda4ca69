-- Free slots that the meeting runs into are not offered any more. The daily job does not bring them back while it is there.
UPDATE time_slots SET deleted_at = :now, deleted_by = :actor
WHERE mentor_id = :mentor AND deleted_at IS NULL AND NOT is_booked
  AND tstzrange(start_time, end_time) && tstzrange(:start, :end)
