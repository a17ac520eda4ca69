CREATE FUNCTION oh_proposal_json(p reschedule_proposals) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', p.id, 'bookingId', p.booking_id, 'timeSlotId', p.time_slot_id,
  'startTime', oh_utc(p.start_time), 'endTime', oh_utc(p.end_time),
  'proposedBy', p.proposed_by, 'message', p.message, 'status', p.status, 'createdAt', oh_utc(p.created_at));

-- Whether an offered time can still be agreed on: two hours before either of the two times, and once
-- the meeting is dead, it can't. The rule is proposalLapsed()'s in models/domain.
CREATE FUNCTION oh_proposal_lapsed(p reschedule_proposals, meeting_start timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN at > least(meeting_start, p.start_time) - interval '2 hours';

CREATE OR REPLACE FUNCTION oh_booking_json(b bookings, at timestamptz) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', b.id,
  'timeSlotId', b.time_slot_id,
  'mentorId', b.mentor_id,
  'menteeId', b.mentee_id,
  'mentor', oh_person_json(b.mentor_id),
  'mentee', oh_person_json(b.mentee_id),
  'meetingGoal', b.meeting_goal,
  'materialsUrls', to_json(b.materials_urls),
  'meetingType', b.meeting_type,
  'location', b.location,
  'googleMeetLink', b.google_meet_link,
  'status', oh_effective_status(b.status, b.created_at, b.meeting_start_time, b.meeting_end_time, at),
  'createdVia', b.created_via,
  'attendance', b.attendance,
  'attendanceMarkedBy', b.attendance_marked_by,
  'attendanceMarkedAt', oh_utc(b.attendance_marked_at),
  'confirmedBy', b.confirmed_by,
  'confirmedAt', oh_utc(b.confirmed_at),
  'canceledBy', b.canceled_by,
  'canceledAt', oh_utc(b.canceled_at),
  'isDeclined', b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id,
  'cancellationReason', b.cancellation_reason,
  'cancellationNotes', b.cancellation_notes,
  'meetingStartTime', oh_utc(b.meeting_start_time),
  'meetingEndTime', oh_utc(b.meeting_end_time),
  'icalSequence', b.ical_sequence,
  'proposal', CASE WHEN b.status IN ('pending', 'confirmed') THEN
    (SELECT oh_proposal_json(p) FROM reschedule_proposals p
      WHERE p.booking_id = b.id AND p.status = 'open' AND NOT oh_proposal_lapsed(p, b.meeting_start_time, at)) END,
  'expiresAt', CASE WHEN b.status = 'pending' THEN oh_utc(least(b.created_at + interval '168 hours', b.meeting_start_time)) END,
  'createdAt', oh_utc(b.created_at),
  'updatedAt', oh_utc(b.updated_at),
  'version', b.version);

CREATE FUNCTION oh_waiting_json(w waiting_list) RETURNS json
LANGUAGE sql STABLE
RETURN json_build_object(
  'id', w.id, 'mentorId', w.mentor_id, 'mentor', oh_person_json(w.mentor_id), 'position', oh_waiting_position(w),
  'toldAt', oh_utc(w.last_told_at), 'createdAt', oh_utc(w.created_at));

CREATE FUNCTION oh_note_json(n booking_notes) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', n.id, 'bookingId', n.booking_id, 'author', oh_person_json(n.author_id), 'visibility', n.visibility,
  'text', n.body, 'createdAt', oh_utc(n.created_at), 'updatedAt', oh_utc(n.updated_at), 'version', n.version);

CREATE FUNCTION oh_action_item_json(i booking_action_items) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', i.id, 'bookingId', i.booking_id, 'text', i.body, 'owner', oh_person_json(i.owner_id),
  'dueDate', i.due_date, 'isDone', i.done_at IS NOT NULL, 'doneAt', oh_utc(i.done_at), 'doneBy', i.done_by,
  'createdBy', i.created_by, 'createdAt', oh_utc(i.created_at), 'version', i.version);
