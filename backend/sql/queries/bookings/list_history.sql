-- All that became of a booking, in order of time; of what happened in one moment, the cause first. What
-- time alone has done (expired, completed, lapsed) is there as soon as it counts, written down or not.
WITH b AS (
  SELECT k.*, oh_effective_status(k.status, k.created_at, k.meeting_start_time, k.meeting_end_time, :now) AS status_now,
         oh_request_expiry(k.created_at, k.meeting_start_time) AS expiry
  FROM bookings k
  WHERE k.id = :id AND k.deleted_at IS NULL
), over AS (
  SELECT CASE b.status_now WHEN 'canceled' THEN b.canceled_at WHEN 'expired' THEN b.expiry END AS ended_at FROM b
), proposals AS (
  SELECT p.id, p.proposed_by, p.decided_by, p.start_time, p.end_time, p.message, p.created_at,
         CASE WHEN p.status <> 'open' THEN p.status
              WHEN o.ended_at IS NOT NULL OR oh_proposal_lapsed(p, b.meeting_start_time, :now) THEN 'lapsed'
              ELSE 'open' END AS fate,
         coalesce(p.decided_at, least(oh_proposal_expiry(b.meeting_start_time, p.start_time), o.ended_at)) AS fate_at,
         m.from_start, m.from_end
  FROM b
  CROSS JOIN over o
  JOIN reschedule_proposals p ON p.booking_id = b.id
  -- The time that the meeting had then: where the next move took it away from, or it has it still.
  LEFT JOIN LATERAL (
    SELECT n.from_start, n.from_end FROM booking_moves n
    WHERE n.booking_id = b.id AND n.created_at >= p.created_at
    ORDER BY n.created_at, n.id LIMIT 1
  ) m ON true
), events (at, rank, event, actor, from_start, from_end, to_start, to_end, note, reason, attendance, proposal_id, fate) AS (
  SELECT b.created_at, 0, 'created', CASE b.created_via WHEN 'mentee' THEN b.mentee_id ELSE coalesce(b.created_by, b.confirmed_by) END,
         NULL::timestamptz, NULL::timestamptz, coalesce(m.from_start, b.meeting_start_time), coalesce(m.from_end, b.meeting_end_time),
         NULL::text, NULL::cancellation_reason, NULL::attendance, NULL::uuid, NULL::proposal_status
  FROM b
  LEFT JOIN LATERAL (
    SELECT n.from_start, n.from_end FROM booking_moves n WHERE n.booking_id = b.id ORDER BY n.created_at, n.id LIMIT 1) m ON true
  UNION ALL
  SELECT p.created_at, 1, 'proposed', p.proposed_by, coalesce(p.from_start, b.meeting_start_time), coalesce(p.from_end, b.meeting_end_time),
         p.start_time, p.end_time, p.message, NULL, NULL, p.id, p.fate
  FROM proposals p CROSS JOIN b
  UNION ALL
  SELECT p.fate_at, 2, 'proposal_' || p.fate, CASE WHEN p.fate <> 'lapsed' THEN p.decided_by END, NULL, NULL,
         p.start_time, p.end_time, NULL, NULL, NULL, p.id, p.fate
  FROM proposals p
  WHERE p.fate <> 'open'
  UNION ALL
  SELECT n.created_at, 3, 'moved', n.moved_by, n.from_start, n.from_end, n.to_start, n.to_end, n.reason, NULL, NULL, n.proposal_id, NULL
  FROM b
  JOIN booking_moves n ON n.booking_id = b.id
  UNION ALL
  SELECT b.confirmed_at, 4, 'confirmed', b.confirmed_by, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM b
  WHERE b.confirmed_at IS NOT NULL
  UNION ALL
  SELECT b.canceled_at, 5, CASE WHEN b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id THEN 'declined' ELSE 'canceled' END,
         b.canceled_by, NULL, NULL, NULL, NULL, b.cancellation_notes, b.cancellation_reason, NULL, NULL, NULL
  FROM b
  WHERE b.status_now = 'canceled'
  UNION ALL
  SELECT b.expiry, 5, 'expired', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM b
  WHERE b.status_now = 'expired'
  UNION ALL
  SELECT b.meeting_end_time, 6, 'completed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM b
  WHERE b.status_now = 'completed'
  UNION ALL
  SELECT a.created_at, 7, CASE WHEN a.attendance IS NULL THEN 'attendance_undone' ELSE 'attendance_marked' END,
         a.marked_by, NULL, NULL, NULL, NULL, NULL, NULL, a.attendance, NULL, NULL
  FROM b
  JOIN booking_attendance_marks a ON a.booking_id = b.id
)
SELECT json_build_object(
  'items', coalesce(json_agg(json_build_object(
    'at', oh_utc(e.at), 'event', e.event,
    'actor', CASE WHEN e.actor = b.mentee_id THEN 'mentee' WHEN e.actor = b.mentor_id OR e.actor = ANY (f.mentors) THEN 'mentor'
                  WHEN e.actor IS NULL THEN 'system' ELSE 'coordinator' END,
    'actorId', e.actor,
    -- Which coordinator it was is for coordinators.
    'actorName', CASE WHEN e.actor IN (b.mentee_id, b.mentor_id) OR e.actor = ANY (f.mentors) OR oh_is_coordinator() THEN oh_person_json(e.actor) ->> 'name' END,
    'startTime', oh_utc(e.to_start), 'endTime', oh_utc(e.to_end),
    'fromStartTime', oh_utc(e.from_start), 'fromEndTime', oh_utc(e.from_end),
    'note', e.note, 'cancellationReason', e.reason, 'attendance', e.attendance,
    'formerMentorName', CASE WHEN e.event = 'moved' THEN oh_person_json(g.from_mentor_id) ->> 'name' END,
    'newMentorName', CASE WHEN e.event = 'moved' THEN oh_person_json(g.to_mentor_id) ->> 'name' END,
    'proposalId', e.proposal_id, 'proposalStatus', e.fate) ORDER BY e.at, e.rank, e.proposal_id), '[]'),
  'total', count(*))::text AS json
FROM events e
CROSS JOIN b
-- Whose meeting it was before.
CROSS JOIN LATERAL (SELECT array_agg(n.from_mentor_id) AS mentors FROM booking_moves n WHERE n.booking_id = b.id AND n.from_mentor_id IS NOT NULL) f
LEFT JOIN booking_moves g ON e.event = 'moved' AND g.booking_id = b.id AND g.created_at = e.at AND g.from_mentor_id IS NOT NULL
