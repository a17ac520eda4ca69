-- What somebody did to a meeting's event in the own calendar stands with the meeting, until the event is back, the meeting has
-- moved or does not take place: told once, it would be overlooked, and who wants no such mails would never know. In columns of
-- the booking, so that no list of bookings looks at calendars.
ALTER TABLE bookings ADD COLUMN mentor_event text CHECK (mentor_event IN ('removed', 'moved')),
                     ADD COLUMN mentee_event text CHECK (mentee_event IN ('removed', 'moved'));

-- As before, and these two where there is something to say; the moment at which it expires by the function.
CREATE OR REPLACE FUNCTION oh_booking_card(b bookings) RETURNS text
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
  CASE WHEN b.mentor_event IS NOT NULL OR b.mentee_event IS NOT NULL
       THEN concat(',"mentorEvent":', oh_plain(b.mentor_event), ',"menteeEvent":', oh_plain(b.mentee_event)) END,
  ',"expiresAt":', oh_plain(oh_utc(oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time))),
  ',"createdAt":"', oh_utc(b.created_at), '","updatedAt":"', oh_utc(b.updated_at), '","version":', b.version);

-- A meeting that moves, changes hands or ends gets its events written anew. Runs after bookings_guard, which lets nobody but
-- the server write these columns, and before bookings_written.
CREATE FUNCTION oh_booking_settles_events() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.mentor_event := NULL;
  NEW.mentee_event := NULL;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_booking_settles_events() FROM PUBLIC;
CREATE TRIGGER bookings_settles_events BEFORE UPDATE ON bookings FOR EACH ROW
WHEN ((NEW.mentor_event IS NOT NULL OR NEW.mentee_event IS NOT NULL)
      AND (NEW.status <> 'confirmed' OR NEW.deleted_at IS NOT NULL
           OR (NEW.meeting_start_time, NEW.meeting_end_time, NEW.mentor_id, NEW.mentee_id)
                IS DISTINCT FROM (OLD.meeting_start_time, OLD.meeting_end_time, OLD.mentor_id, OLD.mentee_id)))
EXECUTE FUNCTION oh_booking_settles_events();

CREATE FUNCTION oh_note_departed_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  here constant text := CASE WHEN TG_OP = 'UPDATE' THEN NEW.departed END;
BEGIN
  UPDATE bookings b
     SET mentor_event = CASE WHEN b.mentor_id = OLD.user_id THEN here ELSE b.mentor_event END,
         mentee_event = CASE WHEN b.mentee_id = OLD.user_id THEN here ELSE b.mentee_event END
   WHERE b.id = OLD.booking_id AND b.status = 'confirmed' AND b.deleted_at IS NULL
     AND ((b.mentor_id = OLD.user_id AND b.mentor_event IS DISTINCT FROM here)
          OR (b.mentee_id = OLD.user_id AND b.mentee_event IS DISTINCT FROM here));
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_note_departed_event() FROM PUBLIC;
CREATE TRIGGER calendar_events_departed AFTER UPDATE OF departed ON calendar_events FOR EACH ROW
WHEN (NEW.departed IS DISTINCT FROM OLD.departed) EXECUTE FUNCTION oh_note_departed_event();
CREATE TRIGGER calendar_events_forgotten AFTER DELETE ON calendar_events FOR EACH ROW
WHEN (OLD.departed IS NOT NULL) EXECUTE FUNCTION oh_note_departed_event();

-- Those that have departed are looked at as well: people put them back.
DROP INDEX calendar_events_written_idx;
CREATE INDEX calendar_events_written_idx ON calendar_events (written_start) WHERE event_id IS NOT NULL;
