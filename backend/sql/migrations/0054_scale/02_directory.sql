-- Who has a cap on the week is few: whether a mentor does is asked once for each who is looked at.
CREATE INDEX user_profiles_capped_idx ON user_profiles (user_id) INCLUDE (time_zone, load_cap) WHERE load_cap IS NOT NULL;

-- As before. Whoever has no cap has time to book wherever a slot is free: the first look at the slots tells, and is the only one.
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
        AND CASE WHEN (SELECT true FROM load_caps l WHERE l.mentor_id = c.mentor_id LIMIT 1)
                 THEN (SELECT b.start < until FROM oh_bookable_starts(c.mentor_id, earliest, at) AS b (start) LIMIT 1) ELSE true END))
$$;
