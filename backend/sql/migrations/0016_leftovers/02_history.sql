-- What was noted of a meeting's attendance, each time: null takes back what was noted before. Append-only.
CREATE TABLE booking_attendance_marks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL REFERENCES bookings,
  attendance attendance,
  marked_by uuid NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid DEFAULT oh_user_id() REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid DEFAULT oh_user_id() REFERENCES users
);
CREATE INDEX booking_attendance_marks_booking_idx ON booking_attendance_marks (booking_id, created_at);
CREATE INDEX booking_attendance_marks_by_idx ON booking_attendance_marks (marked_by);
CREATE TRIGGER booking_attendance_marks_touch BEFORE UPDATE ON booking_attendance_marks FOR EACH ROW EXECUTE FUNCTION oh_touch_by();

INSERT INTO booking_attendance_marks (booking_id, attendance, marked_by, created_at, created_by, updated_by)
SELECT b.id, b.attendance, b.attendance_marked_by, b.attendance_marked_at, b.attendance_marked_by, b.attendance_marked_by
FROM bookings b
WHERE b.attendance IS NOT NULL AND b.attendance_marked_by IS NOT NULL;

ALTER TABLE booking_attendance_marks ENABLE ROW LEVEL SECURITY;
CREATE POLICY booking_attendance_marks_read ON booking_attendance_marks FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND EXISTS (
    SELECT FROM bookings b WHERE b.id = booking_id AND (SELECT oh_user_id()) IN (b.mentee_id, b.mentor_id))));
CREATE POLICY booking_attendance_marks_create ON booking_attendance_marks FOR INSERT WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT ON booking_attendance_marks TO officehours_app;

-- Coordinators remove what is out of place; they don't rewrite it.
CREATE POLICY booking_notes_remove ON booking_notes FOR UPDATE
  USING ((SELECT oh_is_coordinator()) AND visibility = 'shared')
  WITH CHECK ((SELECT oh_is_coordinator()) AND visibility = 'shared' AND deleted_at IS NOT NULL AND deleted_by = (SELECT oh_user_id()));
CREATE POLICY booking_action_items_remove ON booking_action_items FOR UPDATE
  USING ((SELECT oh_is_coordinator()))
  WITH CHECK ((SELECT oh_is_coordinator()) AND deleted_at IS NOT NULL AND deleted_by = (SELECT oh_user_id()));
