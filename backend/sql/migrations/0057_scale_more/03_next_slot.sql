-- The mentors who can be booked soonest, those of one moment by name; dormant ones are left out. From one moment at which slots
-- begin to the next, until there are enough: where many mentors have slots at the same moment they are looked for by name, where
-- few do, all of them are asked. `everybody` is about how many mentors there are, on which the choice depends. Gives up when many
-- moments have brought little: then there are fewer than `many`, and whoever asks has to look at all mentors.
CREATE FUNCTION oh_mentors_soonest(words text, pattern text, industries text[], technologies text[], stage text, tiers text[],
                                   earliest timestamptz, until timestamptz, at timestamptz, many bigint, everybody bigint)
RETURNS TABLE (mentor_id uuid, next_slot timestamptz)
LANGUAGE plpgsql STABLE ROWS 20
AS $$
#variable_conflict use_column
DECLARE
  moment timestamptz := earliest;
  is_first boolean := true;
  wanted bigint := many;
  few bigint;
  here bigint;
  found_here bigint;
  moments int := 0;
  walks int := 0;
BEGIN
  WHILE wanted > 0 AND moments < 100 AND walks < 2 LOOP
    moment := (SELECT s.start_time FROM slot_offers s
                WHERE s.start_time >= moment AND (is_first OR s.start_time > moment) ORDER BY s.start_time LIMIT 1);
    EXIT WHEN moment IS NULL;
    is_first := false;
    moments := moments + 1;
    few := ceil(sqrt(wanted * everybody));
    here := (SELECT count(*) FROM (SELECT FROM slot_offers s WHERE s.start_time = moment LIMIT few + 1) h);
    IF here <= few THEN
      RETURN QUERY
        SELECT c.mentor_id, moment
        FROM (SELECT s.mentor_id FROM slot_offers s WHERE s.start_time = moment) s
        CROSS JOIN LATERAL (
          SELECT d.mentor_id, d.search_name, d.last_activity_at
          FROM oh_directory(words, pattern, industries, technologies, stage, tiers, earliest, until, at) d
          WHERE d.mentor_id = s.mentor_id LIMIT 1) c
        WHERE c.last_activity_at >= oh_dormant_before(at)
          AND (SELECT b.start FROM oh_bookable_starts(c.mentor_id, earliest, at) AS b (start) LIMIT 1) = moment
        ORDER BY c.search_name, c.mentor_id
        LIMIT wanted;
    ELSE
      walks := walks + 1;
      RETURN QUERY
        SELECT c.mentor_id, moment
        FROM oh_directory(words, pattern, industries, technologies, stage, tiers, earliest, until, at) c
        WHERE c.last_activity_at >= oh_dormant_before(at)
          AND (SELECT b.start FROM oh_bookable_starts(c.mentor_id, earliest, at) AS b (start) LIMIT 1) = moment
        ORDER BY c.search_name, c.mentor_id
        LIMIT wanted;
    END IF;
    GET DIAGNOSTICS found_here = ROW_COUNT;
    wanted := wanted - found_here;
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION
  oh_mentors_soonest(text, text, text[], text[], text, text[], timestamptz, timestamptz, timestamptz, bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  oh_mentors_soonest(text, text, text[], text[], text, text[], timestamptz, timestamptz, timestamptz, bigint, bigint) TO officehours_app;
