-- These depend on no time zone, but are made of what might: declared as that, the planner can put
-- them in the place of their calls.
ALTER FUNCTION oh_quoted(text) STABLE;
ALTER FUNCTION oh_effective_status(booking_status, timestamptz, timestamptz, timestamptz, timestamptz) STABLE;
ALTER FUNCTION oh_is_dormant(timestamptz, timestamptz, timestamptz) STABLE;
ALTER FUNCTION oh_proposal_lapsed(reschedule_proposals, timestamptz, timestamptz) STABLE;

-- What a booking says of itself, put together when it is written and not each time it is read: the
-- members of a JSON object without its braces. What depends on the moment is not in it.
ALTER TABLE bookings ADD COLUMN card text;

CREATE FUNCTION oh_booking_card(b bookings) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN concat(
  '"id":"', b.id, '","timeSlotId":"', b.time_slot_id, '","mentorId":"', b.mentor_id, '","menteeId":"', b.mentee_id,
  '","meetingGoal":', oh_quoted(b.meeting_goal), ',"materialsUrls":', to_json(b.materials_urls),
  ',"meetingType":"', b.meeting_type, '","location":', oh_quoted(b.location),
  ',"googleMeetLink":', oh_quoted(b.google_meet_link),
  ',"createdVia":"', b.created_via, '","attendance":', oh_plain(b.attendance::text),
  ',"attendanceMarkedBy":', oh_plain(b.attendance_marked_by::text), ',"attendanceMarkedAt":', oh_plain(oh_utc(b.attendance_marked_at)),
  ',"confirmedBy":', oh_plain(b.confirmed_by::text), ',"confirmedAt":', oh_plain(oh_utc(b.confirmed_at)),
  ',"canceledBy":', oh_plain(b.canceled_by::text), ',"canceledAt":', oh_plain(oh_utc(b.canceled_at)),
  ',"isDeclined":', CASE WHEN b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id
                         THEN 'true' ELSE 'false' END,
  ',"cancellationReason":', oh_quoted(b.cancellation_reason::text), ',"cancellationNotes":', oh_quoted(b.cancellation_notes),
  ',"meetingStartTime":"', oh_utc(b.meeting_start_time), '","meetingEndTime":"', oh_utc(b.meeting_end_time),
  '","icalSequence":', b.ical_sequence,
  ',"expiresAt":', CASE WHEN b.status = 'pending'
    THEN oh_plain(oh_utc(least(b.created_at + interval '168 hours', b.meeting_start_time))) ELSE 'null' END,
  ',"createdAt":"', oh_utc(b.created_at), '","updatedAt":"', oh_utc(b.updated_at), '","version":', b.version);

-- Nothing about these rows changes but the new column.
ALTER TABLE bookings DISABLE TRIGGER USER;
UPDATE bookings b SET card = oh_booking_card(b);
ALTER TABLE bookings ENABLE TRIGGER USER;
ALTER TABLE bookings ALTER COLUMN card SET NOT NULL;

CREATE FUNCTION oh_booking_is_written() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.card := oh_booking_card(NEW);
  RETURN NEW;
END
$$;
-- Named so that it runs after all that set a column.
CREATE TRIGGER bookings_written BEFORE INSERT OR UPDATE ON bookings FOR EACH ROW EXECUTE FUNCTION oh_booking_is_written();
-- Also for rows that are copied in: a list shows nothing else.
ALTER TABLE bookings ENABLE ALWAYS TRIGGER bookings_written;
REVOKE EXECUTE ON FUNCTION oh_booking_is_written() FROM PUBLIC;

-- Open proposals. The rule is the table's own, said here once: asked through the tables, it would ask
-- the bookings' rule too, and that for each list anew.
CREATE VIEW open_proposals AS
SELECT p.booking_id, p.start_time, oh_proposal_json(p)::text AS json
FROM reschedule_proposals p
WHERE p.status = 'open'
  AND ((SELECT oh_is_staff()) OR EXISTS (
    SELECT FROM bookings b WHERE b.id = p.booking_id AND oh_user_id() IN (b.mentee_id, b.mentor_id)));
GRANT SELECT ON open_proposals TO officehours_app;

-- A booking as JSON text. Runs with the caller's rights: a proposal is shown to who may see it.
CREATE OR REPLACE FUNCTION oh_booking_text(b bookings, at timestamptz) RETURNS TABLE (json text)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT concat('{', (b).card,
    ',"mentor":', coalesce(mentor.person::text, 'null'), ',"mentee":', coalesce(mentee.person::text, 'null'),
    ',"status":"', oh_effective_status((b).status, (b).created_at, (b).meeting_start_time, (b).meeting_end_time, at),
    '","proposal":', coalesce(p.json, 'null'), '}')
  FROM (SELECT 1) one
  LEFT JOIN person_cards mentor ON mentor.user_id = (b).mentor_id
  LEFT JOIN person_cards mentee ON mentee.user_id = (b).mentee_id
  LEFT JOIN open_proposals p ON p.booking_id = (b).id AND (b).status IN ('pending', 'confirmed')
    AND at <= least((b).meeting_start_time, p.start_time) - interval '2 hours'
$$;
