-- A booking changes three columns of its slot. While an index holds one of them PostgreSQL enters the changed row in all
-- nine indexes anew, and asks the overlaps' constraint once more; while none does the row is changed in its page and no index
-- hears of it. What was looked up by these indexes is found by the mentor and the start, of whose slots there are few.
DROP INDEX time_slots_free_idx, time_slots_lapsing_idx, time_slots_booked_idx, time_slots_booking_idx, time_slots_start_idx;
CREATE INDEX time_slots_start_idx ON time_slots (start_time) INCLUDE (mentor_id) WHERE deleted_at IS NULL;
-- Room for it.
ALTER TABLE time_slots SET (fillfactor = 80);

CREATE OR REPLACE FUNCTION oh_bookable_starts(mentor uuid, earliest timestamptz, at timestamptz) RETURNS SETOF timestamptz
LANGUAGE sql STABLE PARALLEL SAFE ROWS 30
AS $$
  SELECT s.start_time
  FROM slot_offers s
  WHERE s.mentor_id = mentor AND s.start_time >= earliest AND NOT s.is_busy_elsewhere
    AND oh_is_unbooked(s.is_booked, s.lapses_at, s.is_stale, s.availability_block_id, at)
    AND coalesce(NOT s.start_time <@ ANY ((SELECT oh_full_weeks(l.mentor_id, l.time_zone, l.load_cap, earliest, earliest + interval '35 days', at)
                                           FROM load_caps l WHERE l.mentor_id = mentor)::tstzrange[]), true)
  ORDER BY s.start_time
$$;

CREATE OR REPLACE FUNCTION oh_directory(words text, pattern text, industries text[], technologies text[], stage text, tiers text[],
                                        earliest timestamptz, until timestamptz, at timestamptz)
RETURNS SETOF mentor_cards
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT c.*
  FROM listed_mentors c
  WHERE (cardinality(tiers) = 0 OR c.reputation_tier::text = ANY (tiers))
    AND (cardinality(industries) = 0 OR c.tags && industries)
    AND (cardinality(technologies) = 0 OR c.tags && technologies)
    AND (stage IS NULL OR c.tags && ARRAY[stage])
    AND (words IS NULL OR c.search @@ (SELECT oh_search_terms('mentor', words)) OR c.haystack LIKE (SELECT oh_fold(pattern)))
    -- A limit each, so that they are asked mentor by mentor, never joined with everybody's slots.
    AND (until IS NULL OR (
        (SELECT true FROM time_slots s
          WHERE s.mentor_id = c.mentor_id AND s.deleted_at IS NULL AND NOT s.is_busy_elsewhere
            AND s.start_time >= earliest AND s.start_time < until
            AND oh_is_unbooked(s.is_booked, s.lapses_at, s.is_stale, s.availability_block_id, at)
          LIMIT 1)
        AND (SELECT b.start < until FROM oh_bookable_starts(c.mentor_id, earliest, at) AS b (start) LIMIT 1)))
$$;

-- For everybody: how many sessions a mentor has held, never with whom.
CREATE VIEW held_sessions AS
SELECT b.mentor_id, b.meeting_end_time
FROM bookings b
WHERE b.deleted_at IS NULL AND b.status IN ('confirmed', 'completed') AND (SELECT oh_is_signed_in());
GRANT SELECT ON held_sessions TO officehours_app;
DROP INDEX bookings_mentor_idx;
CREATE INDEX bookings_mentor_idx ON bookings (mentor_id, meeting_start_time) INCLUDE (meeting_end_time, status) WHERE deleted_at IS NULL;
