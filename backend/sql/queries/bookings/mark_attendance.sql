-- What is over counts as completed, written down or not.
UPDATE bookings
SET status = 'completed', attendance = :attendance,
    attendance_marked_by = CASE WHEN :attendance::attendance IS NULL THEN NULL ELSE :actor::uuid END,
    attendance_marked_at = CASE WHEN :attendance::attendance IS NULL THEN NULL ELSE :now::timestamptz END
WHERE id = :id
