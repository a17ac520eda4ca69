INSERT INTO booking_attendance_marks (id, booking_id, attendance, marked_by, created_at)
VALUES (:id, :booking, :attendance, :actor, :now)
