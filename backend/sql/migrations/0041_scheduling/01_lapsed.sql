-- Whether what would lapse at `lapses_at` has: the one answer for whoever counts, shows or books. A request that lapsed
-- holds nothing any more, written down by a job or not.
CREATE FUNCTION oh_has_lapsed(lapses_at timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(lapses_at <= at, false);

-- Whether a slot is there to be booked, as far as its bookings go. Of the slots that a lapsed request holds in name only,
-- those that go with it are none: a coordinator's own, and those that their block has no place for any more
-- (oh_freed_slot_leaves).
CREATE FUNCTION oh_is_unbooked(is_booked boolean, lapses_at timestamptz, is_stale boolean, block uuid, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN NOT is_booked OR (oh_has_lapsed(lapses_at, at) AND NOT is_stale AND block IS NOT NULL);

-- Those that will be by themselves: few, and looked up beside the free ones, whose index knows nothing of the time.
CREATE INDEX time_slots_lapsing_idx ON time_slots (mentor_id, start_time) INCLUDE (lapses_at)
WHERE deleted_at IS NULL AND is_booked AND lapses_at IS NOT NULL AND NOT is_stale AND availability_block_id IS NOT NULL AND NOT is_busy_elsewhere;

-- As before, by it.
CREATE OR REPLACE FUNCTION oh_effective_status(status booking_status, created timestamptz, starts timestamptz, ends timestamptz, at timestamptz)
RETURNS booking_status
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
  WHEN oh_has_lapsed(oh_slot_lapses_at(status, created, starts), at) THEN 'expired'::booking_status
  WHEN status = 'confirmed' AND at >= ends THEN 'completed'::booking_status
  ELSE status
END;

-- The weeks of a mentor, Monday to Monday on the wall clock of `zone`, in which `cap` is reached at that moment.
DROP FUNCTION oh_full_weeks(uuid, text, integer, timestamptz, timestamptz);
CREATE FUNCTION oh_full_weeks(mentor uuid, zone text, cap integer, since timestamptz, until timestamptz, at timestamptz) RETURNS tstzrange[]
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT array_agg(tstzrange(w.monday, oh_week_start(zone, w.monday + interval '192 hours')))
    FROM (SELECT oh_week_start(zone, s.start_time) AS monday
          FROM slot_offers s
          WHERE s.mentor_id = mentor AND s.is_booked AND NOT oh_has_lapsed(s.lapses_at, at)
            AND s.start_time >= oh_week_start(zone, since) AND s.start_time < until + interval '192 hours'
          GROUP BY 1 HAVING count(*) >= cap) w);
END
$$;

DROP FUNCTION oh_bookable_starts(uuid, timestamptz);
CREATE FUNCTION oh_bookable_starts(mentor uuid, earliest timestamptz, at timestamptz) RETURNS SETOF timestamptz
LANGUAGE sql STABLE PARALLEL SAFE ROWS 30
AS $$
  SELECT s.start_time
  FROM ((SELECT f.start_time FROM slot_offers f
         WHERE f.mentor_id = mentor AND NOT f.is_booked AND NOT f.is_busy_elsewhere AND f.start_time >= earliest
         ORDER BY f.start_time)
        UNION ALL
        (SELECT l.start_time FROM slot_offers l
         WHERE l.mentor_id = mentor AND l.is_booked AND l.lapses_at IS NOT NULL AND NOT l.is_stale
           AND l.availability_block_id IS NOT NULL AND NOT l.is_busy_elsewhere AND l.start_time >= earliest
           AND oh_has_lapsed(l.lapses_at, at)
         ORDER BY l.start_time)) s
  WHERE coalesce(NOT s.start_time <@ ANY ((SELECT oh_full_weeks(l.mentor_id, l.time_zone, l.load_cap, earliest, earliest + interval '35 days', at)
                                           FROM load_caps l WHERE l.mentor_id = mentor)::tstzrange[]), true)
  ORDER BY s.start_time
$$;

DROP FUNCTION oh_free_slots(uuid, timestamptz);
CREATE FUNCTION oh_free_slots(mentor uuid, earliest timestamptz, at timestamptz) RETURNS TABLE (next timestamptz, open bigint)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT min(f.start), count(*)
  FROM (SELECT b.start FROM oh_bookable_starts(mentor, earliest, at) AS b (start) LIMIT 10) f
$$;

DROP FUNCTION oh_directory(text, text, text[], text[], text, text[], timestamptz, timestamptz);
CREATE FUNCTION oh_directory(words text, pattern text, industries text[], technologies text[], stage text, tiers text[],
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
    AND (until IS NULL OR (
         coalesce((SELECT true FROM time_slots s
           WHERE s.mentor_id = c.mentor_id AND s.deleted_at IS NULL AND NOT s.is_booked AND NOT s.is_busy_elsewhere
             AND s.start_time >= earliest AND s.start_time < until
           LIMIT 1),
         (SELECT true FROM time_slots s
           WHERE s.mentor_id = c.mentor_id AND s.deleted_at IS NULL AND s.is_booked AND s.lapses_at IS NOT NULL AND NOT s.is_stale
             AND s.availability_block_id IS NOT NULL AND NOT s.is_busy_elsewhere AND s.start_time >= earliest AND s.start_time < until
             AND oh_has_lapsed(s.lapses_at, at)
           LIMIT 1)))
        AND (SELECT b.start < until FROM oh_bookable_starts(c.mentor_id, earliest, at) AS b (start) LIMIT 1))
$$;

-- As before, by that.
CREATE OR REPLACE FUNCTION oh_hold_slot(slot uuid, until timestamptz, longest interval, at timestamptz, OUT state text, OUT held_until timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  me uuid := oh_user_id();
  wanted time_slots%ROWTYPE;
  other time_slots%ROWTYPE;
  began timestamptz;
BEGIN
  -- Holds of one person wait for each other.
  PERFORM FROM users WHERE id = me FOR NO KEY UPDATE;
  SELECT * INTO wanted FROM time_slots s WHERE s.id = slot FOR UPDATE;
  IF NOT FOUND OR wanted.deleted_at IS NOT NULL THEN
    state := 'missing';
    RETURN;
  END IF;
  IF NOT oh_is_unbooked(wanted.is_booked, wanted.lapses_at, wanted.is_stale, wanted.availability_block_id, at) THEN
    state := 'booked';
    RETURN;
  END IF;
  SELECT h.expires_at INTO held_until FROM slot_holds h
   WHERE h.time_slot_id = slot AND h.holder_id <> me AND h.expires_at > at;
  IF FOUND THEN
    state := 'taken';
    RETURN;
  END IF;
  SELECT s.* INTO other FROM slot_holds h JOIN time_slots s ON s.id = h.time_slot_id
   WHERE h.holder_id = me AND h.time_slot_id <> slot AND h.expires_at > at;
  IF FOUND THEN
    PERFORM oh_tell_slot(other, 'open');
  END IF;
  DELETE FROM slot_holds h WHERE h.holder_id = me AND h.time_slot_id <> slot;
  SELECT h.created_at INTO began FROM slot_holds h WHERE h.time_slot_id = slot AND h.holder_id = me AND h.expires_at > at;
  held_until := least(until, coalesce(began, at) + longest);
  INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at, created_at)
  VALUES (slot, wanted.mentor_id, me, held_until, at)
  ON CONFLICT (time_slot_id) DO UPDATE
    SET holder_id = me, expires_at = excluded.expires_at, created_at = coalesce(began, at), updated_at = now();
  IF began IS NULL THEN
    PERFORM oh_tell_slot(wanted, 'held');
  END IF;
  state := 'held';
END
$$;
