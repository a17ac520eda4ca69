-- When a mentor has time that somebody could book: weeks whose load cap is reached have none.
CREATE FUNCTION oh_bookable_starts(mentor uuid, earliest timestamptz) RETURNS SETOF timestamptz
LANGUAGE sql STABLE PARALLEL SAFE ROWS 30
AS $$
  SELECT s.start_time
  FROM slot_offers s
  WHERE s.mentor_id = mentor AND NOT s.is_booked AND s.start_time >= earliest
    AND coalesce(NOT s.start_time <@ ANY ((SELECT oh_full_weeks(l.mentor_id, l.time_zone, l.load_cap, earliest, earliest + interval '35 days')
                                           FROM load_caps l WHERE l.mentor_id = mentor)::tstzrange[]), true)
  ORDER BY s.start_time
$$;

-- As before, of such times.
CREATE OR REPLACE FUNCTION oh_free_slots(mentor uuid, earliest timestamptz) RETURNS TABLE (next timestamptz, open bigint)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT min(f.start), count(*)
  FROM (SELECT b.start FROM oh_bookable_starts(mentor, earliest) AS b (start) LIMIT 10) f
$$;

CREATE OR REPLACE FUNCTION oh_directory(words text, pattern text, industries text[], technologies text[], stage text, tiers text[],
                             earliest timestamptz, until timestamptz)
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
    AND (until IS NULL OR (
         SELECT true FROM time_slots s
         WHERE s.mentor_id = c.mentor_id AND s.deleted_at IS NULL AND NOT s.is_booked
           AND s.start_time >= earliest AND s.start_time < until
         LIMIT 1)
        AND (SELECT b.start < until FROM oh_bookable_starts(c.mentor_id, earliest) AS b (start) LIMIT 1))
$$;
