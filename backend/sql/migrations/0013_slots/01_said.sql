-- What a list says of a slot that no moment and no reader changes, as JSON that a list adds to: written
-- with the slot and not for each of two dozen in each look at a week. Immutable in truth: the zone and
-- the format are fixed. The format is oh_utc()'s.
CREATE FUNCTION oh_slot_said(slot uuid, mentor uuid, starts timestamptz, ends timestamptz) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN '{"id":"' || slot || '","mentorId":"' || mentor
  || '","startTime":"' || to_char(starts AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  || '","endTime":"' || to_char(ends AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"';

ALTER TABLE time_slots ADD COLUMN said text NOT NULL GENERATED ALWAYS AS (oh_slot_said(id, mentor_id, start_time, end_time)) STORED;

CREATE OR REPLACE VIEW slot_offers AS
SELECT s.id, s.mentor_id, s.availability_block_id, s.start_time, s.end_time, s.is_booked, s.is_stale, s.lapses_at, s.said
FROM time_slots s
WHERE s.deleted_at IS NULL AND (SELECT oh_is_signed_in());
