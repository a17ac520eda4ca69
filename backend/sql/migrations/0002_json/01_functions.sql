-- How rows look as JSON, so that every query that shows one shows it alike. They run with the
-- caller's rights: row level security holds inside them.

-- RFC 3339 in UTC, to the millisecond.
CREATE FUNCTION oh_utc(moment timestamptz) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE STRICT
RETURN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- The status as it counts at a moment: the same rule as effectiveStatus() in models/domain.
CREATE FUNCTION oh_effective_status(status booking_status, created timestamptz, starts timestamptz, ends timestamptz, at timestamptz)
RETURNS booking_status
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN status = 'pending' AND at >= least(created + interval '168 hours', starts) THEN 'expired'::booking_status
  WHEN status = 'confirmed' AND at >= ends THEN 'completed'::booking_status
  ELSE status
END;

-- Dormant (FR57): nothing to do with a booking for 90 days, counted from the account's first day.
CREATE FUNCTION oh_is_dormant(last_activity timestamptz, created timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(last_activity, created) < at - interval '2160 hours';

-- A person beside something else. Deactivated people keep their names on old bookings.
CREATE FUNCTION oh_person_json(person uuid) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT json_build_object(
    'id', p.user_id,
    'name', coalesce(p.name, ''),
    'title', p.title,
    'company', coalesce(p.company, c.name),
    'avatarUrl', p.avatar_url,
    'reputationTier', coalesce(u.reputation_tier, 'silver'))
  FROM user_profiles p
  LEFT JOIN users u ON u.id = p.user_id
  LEFT JOIN portfolio_companies c ON c.id = p.portfolio_company_id
  WHERE p.user_id = person);

CREATE FUNCTION oh_tags_json(person uuid) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(json_agg(json_build_object(
    'id', t.id, 'category', t.category, 'value', t.value,
    'displayName', t.display_name, 'isApproved', t.is_approved) ORDER BY t.category, t.display_name), '[]')
  FROM entity_tags e
  JOIN taxonomy t ON t.id = e.taxonomy_id
  WHERE e.entity_type = 'user' AND e.entity_id = person AND e.deleted_at IS NULL
    AND t.is_active AND t.rejected_at IS NULL);

CREATE FUNCTION oh_links_json(person uuid) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(json_agg(json_build_object('urlType', l.url_type, 'url', l.url, 'label', l.label)
                           ORDER BY l.position, l.url_type, l.id), '[]')
  FROM user_urls l
  WHERE l.user_id = person);

-- Where a block's meetings take place, in words.
CREATE FUNCTION oh_block_location(block availability_blocks) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE block.meeting_type
  WHEN 'in_person_custom' THEN block.location_custom
  WHEN 'in_person_preset' THEN (SELECT l.name || ', ' || l.address FROM locations l WHERE l.id = block.location_preset_id)
END;

CREATE FUNCTION oh_booking_json(b bookings, at timestamptz) RETURNS json
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
  'attendance', b.attendance,
  'confirmedBy', b.confirmed_by,
  'confirmedAt', oh_utc(b.confirmed_at),
  'canceledBy', b.canceled_by,
  'canceledAt', oh_utc(b.canceled_at),
  'isDeclined', b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id,
  'cancellationReason', b.cancellation_reason,
  'cancellationNotes', b.cancellation_notes,
  'meetingStartTime', oh_utc(b.meeting_start_time),
  'meetingEndTime', oh_utc(b.meeting_end_time),
  'expiresAt', CASE WHEN b.status = 'pending' THEN oh_utc(least(b.created_at + interval '168 hours', b.meeting_start_time)) END,
  'createdAt', oh_utc(b.created_at),
  'updatedAt', oh_utc(b.updated_at),
  'version', b.version);

CREATE FUNCTION oh_block_json(b availability_blocks) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (
  SELECT json_build_object(
    'id', b.id, 'mentorId', b.mentor_id, 'recurrencePattern', b.recurrence_pattern,
    'startDate', b.start_date, 'endDate', b.end_date,
    'startTime', to_char(b.start_time, 'HH24:MI'), 'endTime', to_char(b.end_time, 'HH24:MI'),
    'slotDurationMinutes', b.slot_duration_minutes, 'bufferMinutes', b.buffer_minutes,
    'meetingType', b.meeting_type, 'locationPresetId', b.location_preset_id, 'location', oh_block_location(b),
    'description', b.description, 'timezone', b.timezone,
    'slotCount', count(s.id), 'bookedCount', count(s.id) FILTER (WHERE s.is_booked),
    'createdAt', oh_utc(b.created_at))
  FROM (SELECT 1) one
  LEFT JOIN time_slots s ON s.availability_block_id = b.id AND s.deleted_at IS NULL);
