-- Functions in FROM, which the planner puts in the place of their calls: their conditions can use
-- indexes, and nothing is started for each row.

-- JSON of a text, the quotes and the null included.
CREATE FUNCTION oh_quoted(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(to_json(value)::text, 'null');

-- JSON of what holds nothing to be escaped.
CREATE FUNCTION oh_plain(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce('"' || value || '"', 'null');

-- Who passes the directory's filters. Empty lists and nulls filter nothing. The time is one in
-- which the mentor has a slot: time_slots_free_idx is asked once for each mentor who passed all
-- else, one step down an index that holds all it needs, whatever the number of slots. The scalar
-- sub-select keeps the planner from making a join of it, which would read all slots of the week.
CREATE FUNCTION oh_directory(words text, pattern text, industries text[], technologies text[], stage text, tiers text[],
                             earliest timestamptz, until timestamptz)
RETURNS SETOF mentor_cards
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT c.*
  FROM mentor_cards c
  WHERE c.is_listed
    AND (cardinality(tiers) = 0 OR c.reputation_tier::text = ANY (tiers))
    AND (cardinality(industries) = 0 OR c.tags && industries)
    AND (cardinality(technologies) = 0 OR c.tags && technologies)
    AND (stage IS NULL OR stage = ANY (c.tags))
    AND (words IS NULL OR c.search @@ (SELECT to_tsquery('simple', oh_unaccent(words))) OR c.haystack LIKE (SELECT oh_fold(pattern)))
    AND (until IS NULL OR (
         SELECT true FROM time_slots s
         WHERE s.mentor_id = c.mentor_id AND s.deleted_at IS NULL AND NOT s.is_booked
           AND s.start_time >= earliest AND s.start_time < until
         LIMIT 1))
$$;

-- Another one when anything changed that the directory filters by. A change that is committed late
-- changes the count.
CREATE FUNCTION oh_directory_version() RETURNS TABLE (version text)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT concat(sum(c.id), '/', count(*)) FROM directory_changes c
$$;

-- A mentor's first free slot, and how many there are: counted up to
-- countedOpenSlots in models/api, more is many.
CREATE FUNCTION oh_free_slots(mentor uuid, earliest timestamptz) RETURNS TABLE (next timestamptz, open bigint)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT min(f.start_time), count(*)
  FROM (SELECT s.start_time FROM time_slots s
        WHERE s.mentor_id = mentor AND s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time >= earliest
        ORDER BY s.start_time
        LIMIT 10) f
$$;

-- A booking as JSON text. Runs with the caller's rights: a proposal is shown to who may see it.
CREATE FUNCTION oh_booking_text(b bookings, at timestamptz) RETURNS TABLE (json text)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT concat(
    '{"id":"', (b).id, '","timeSlotId":"', (b).time_slot_id, '","mentorId":"', (b).mentor_id, '","menteeId":"', (b).mentee_id,
    '","mentor":', coalesce(mentor.person::text, 'null'), ',"mentee":', coalesce(mentee.person::text, 'null'),
    ',"meetingGoal":', oh_quoted((b).meeting_goal), ',"materialsUrls":', to_json((b).materials_urls),
    ',"meetingType":"', (b).meeting_type, '","location":', oh_quoted((b).location),
    ',"googleMeetLink":', oh_quoted((b).google_meet_link),
    ',"status":"', oh_effective_status((b).status, (b).created_at, (b).meeting_start_time, (b).meeting_end_time, at),
    '","createdVia":"', (b).created_via, '","attendance":', oh_plain((b).attendance::text),
    ',"attendanceMarkedBy":', oh_plain((b).attendance_marked_by::text), ',"attendanceMarkedAt":', oh_plain(oh_utc((b).attendance_marked_at)),
    ',"confirmedBy":', oh_plain((b).confirmed_by::text), ',"confirmedAt":', oh_plain(oh_utc((b).confirmed_at)),
    ',"canceledBy":', oh_plain((b).canceled_by::text), ',"canceledAt":', oh_plain(oh_utc((b).canceled_at)),
    ',"isDeclined":', CASE WHEN (b).status = 'canceled' AND (b).confirmed_at IS NULL AND (b).canceled_by = (b).mentor_id
                           THEN 'true' ELSE 'false' END,
    ',"cancellationReason":', oh_quoted((b).cancellation_reason::text), ',"cancellationNotes":', oh_quoted((b).cancellation_notes),
    ',"meetingStartTime":"', oh_utc((b).meeting_start_time), '","meetingEndTime":"', oh_utc((b).meeting_end_time),
    '","icalSequence":', (b).ical_sequence,
    ',"proposal":', CASE WHEN (b).status IN ('pending', 'confirmed') THEN coalesce((
        SELECT oh_proposal_json(p)::text FROM reschedule_proposals p
        WHERE p.booking_id = (b).id AND p.status = 'open' AND NOT oh_proposal_lapsed(p, (b).meeting_start_time, at)), 'null')
      ELSE 'null' END,
    ',"expiresAt":', CASE WHEN (b).status = 'pending'
      THEN oh_plain(oh_utc(least((b).created_at + interval '168 hours', (b).meeting_start_time))) ELSE 'null' END,
    ',"createdAt":"', oh_utc((b).created_at), '","updatedAt":"', oh_utc((b).updated_at), '","version":', (b).version, '}')
  FROM (SELECT 1) one
  LEFT JOIN person_cards mentor ON mentor.user_id = (b).mentor_id
  LEFT JOIN person_cards mentee ON mentee.user_id = (b).mentee_id
$$;

CREATE OR REPLACE FUNCTION oh_booking_json(b bookings, at timestamptz) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (SELECT t.json::json FROM oh_booking_text(b, at) t);
