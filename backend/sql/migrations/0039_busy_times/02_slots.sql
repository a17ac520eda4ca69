-- A slot during which its mentor's calendar is known to be busy is not offered. That is written down with the slot when one
-- of the two changes, so that no list has to look at calendars. Booked slots carry it as well: they may become free again.
ALTER TABLE time_slots ADD COLUMN is_busy_elsewhere boolean NOT NULL DEFAULT false;

-- Lists of free slots know of nothing else than these.
DROP INDEX time_slots_free_idx;
CREATE INDEX time_slots_free_idx ON time_slots (mentor_id, start_time) INCLUDE (end_time)
WHERE deleted_at IS NULL AND NOT is_booked AND NOT is_busy_elsewhere;

CREATE FUNCTION oh_slot_minds_busy() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  -- Times that are none are refused by their own constraint.
  IF NEW.start_time < NEW.end_time THEN
    NEW.is_busy_elsewhere := EXISTS (
      SELECT FROM calendar_busy b WHERE b.user_id = NEW.mentor_id AND b.times && tstzrange(NEW.start_time, NEW.end_time));
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_slot_minds_busy() FROM PUBLIC;
CREATE TRIGGER time_slots_minds_busy BEFORE INSERT ON time_slots FOR EACH ROW EXECUTE FUNCTION oh_slot_minds_busy();

-- Under the lock of whatever makes slots of the mentor (availability/lock_mentor): a slot that is being made meanwhile is
-- either seen here, or its maker sees these times. Slots are locked in the order in which bookings do that. What was over
-- when the calendar was read stays as it was.
CREATE FUNCTION oh_busy_marks_slots() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  person constant uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.user_id ELSE NEW.user_id END;
  busy constant tstzmultirange := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE NEW.times END;
  since constant timestamptz := coalesce(lower(CASE WHEN TG_OP = 'DELETE' THEN OLD.known ELSE NEW.known END), '-infinity');
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('officehours.availability:' || person::text, 0));
  PERFORM FROM time_slots s
    WHERE s.mentor_id = person AND s.deleted_at IS NULL AND s.start_time > since - interval '1 day' AND s.end_time > since
      AND s.is_busy_elsewhere <> (busy && tstzrange(s.start_time, s.end_time))
    ORDER BY s.id FOR NO KEY UPDATE;
  IF FOUND THEN
    UPDATE time_slots s SET is_busy_elsewhere = NOT s.is_busy_elsewhere
     WHERE s.mentor_id = person AND s.deleted_at IS NULL AND s.start_time > since - interval '1 day' AND s.end_time > since
       AND s.is_busy_elsewhere <> (busy && tstzrange(s.start_time, s.end_time));
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_busy_marks_slots() FROM PUBLIC;
CREATE TRIGGER calendar_busy_marks AFTER UPDATE OF times ON calendar_busy FOR EACH ROW
WHEN (NEW.times <> OLD.times) EXECUTE FUNCTION oh_busy_marks_slots();
CREATE TRIGGER calendar_busy_unmarks AFTER DELETE ON calendar_busy FOR EACH ROW
WHEN (NOT isempty(OLD.times)) EXECUTE FUNCTION oh_busy_marks_slots();

CREATE OR REPLACE VIEW slot_offers AS
SELECT s.id, s.mentor_id, s.availability_block_id, s.start_time, s.end_time, s.is_booked, s.is_stale, s.lapses_at, s.said,
       s.is_busy_elsewhere
FROM time_slots s
WHERE s.deleted_at IS NULL AND (SELECT oh_is_signed_in());

-- As before, without those.
CREATE OR REPLACE FUNCTION oh_bookable_starts(mentor uuid, earliest timestamptz) RETURNS SETOF timestamptz
LANGUAGE sql STABLE PARALLEL SAFE ROWS 30
AS $$
  SELECT s.start_time
  FROM slot_offers s
  WHERE s.mentor_id = mentor AND NOT s.is_booked AND NOT s.is_busy_elsewhere AND s.start_time >= earliest
    AND coalesce(NOT s.start_time <@ ANY ((SELECT oh_full_weeks(l.mentor_id, l.time_zone, l.load_cap, earliest, earliest + interval '35 days')
                                           FROM load_caps l WHERE l.mentor_id = mentor)::tstzrange[]), true)
  ORDER BY s.start_time
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
         WHERE s.mentor_id = c.mentor_id AND s.deleted_at IS NULL AND NOT s.is_booked AND NOT s.is_busy_elsewhere
           AND s.start_time >= earliest AND s.start_time < until
         LIMIT 1)
        AND (SELECT b.start < until FROM oh_bookable_starts(c.mentor_id, earliest) AS b (start) LIMIT 1))
$$;

CREATE FUNCTION oh_has_load_cap(mentor uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT EXISTS (SELECT FROM user_profiles p WHERE p.user_id = mentor AND p.load_cap IS NOT NULL) $$;
REVOKE EXECUTE ON FUNCTION oh_has_load_cap(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_has_load_cap(uuid) TO officehours_app;

-- Whoever looks on asks again when a calendar takes slots away or gives them back; a slot that is freed by its booking but
-- not by the calendar is gone for them. So they do when the mentor takes so many meetings a week: one may fill the week,
-- or open it.
CREATE OR REPLACE FUNCTION oh_live_slots_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  most constant integer := 80;
  changed record;
  many bigint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR changed IN SELECT n.mentor_id FROM new_rows n WHERE n.deleted_at IS NULL GROUP BY n.mentor_id LOOP
      PERFORM oh_live_notify(jsonb_build_object('t', 'availability', 'm', changed.mentor_id));
    END LOOP;
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' THEN
    FOR changed IN
      SELECT o.mentor_id, count(*) AS many,
             jsonb_agg(jsonb_build_array(o.id, 'gone', floor(extract(epoch FROM o.start_time))::bigint)) AS list
        FROM old_rows o WHERE o.deleted_at IS NULL GROUP BY o.mentor_id
    LOOP
      PERFORM oh_live_notify(CASE WHEN changed.many <= most
        THEN jsonb_build_object('t', 'slots', 'm', changed.mentor_id, 's', changed.list)
        ELSE jsonb_build_object('t', 'availability', 'm', changed.mentor_id) END);
    END LOOP;
    RETURN NULL;
  END IF;
  SELECT count(*) INTO many FROM new_rows;
  IF many = 1 THEN
    SELECT n.id, n.mentor_id, n.start_time,
           (n.start_time, n.end_time, n.mentor_id, n.is_busy_elsewhere) IS DISTINCT FROM (o.start_time, o.end_time, o.mentor_id, o.is_busy_elsewhere) AS moved,
           (n.is_booked, n.deleted_at IS NULL) IS DISTINCT FROM (o.is_booked, o.deleted_at IS NULL) AS turned,
           CASE WHEN n.deleted_at IS NOT NULL THEN 'gone' WHEN n.is_booked THEN 'booked' WHEN n.is_busy_elsewhere THEN 'gone' ELSE 'open' END AS state
      INTO changed FROM new_rows n CROSS JOIN old_rows o;
    IF changed.moved THEN
      PERFORM oh_live_notify(jsonb_build_object('t', 'availability', 'm', changed.mentor_id));
    ELSIF changed.turned THEN
      PERFORM oh_live_notify(jsonb_build_object('t', 'slots', 'm', changed.mentor_id, 's', jsonb_build_array(
        jsonb_build_array(changed.id, changed.state, floor(extract(epoch FROM changed.start_time))::bigint))));
      IF oh_has_load_cap(changed.mentor_id) THEN
        PERFORM oh_live_notify(jsonb_build_object('t', 'availability', 'm', changed.mentor_id));
      END IF;
    END IF;
    RETURN NULL;
  END IF;
  FOR changed IN
    SELECT n.mentor_id, count(*) AS many,
           bool_or(n.start_time <> o.start_time OR n.end_time <> o.end_time OR n.mentor_id <> o.mentor_id
                   OR n.is_busy_elsewhere <> o.is_busy_elsewhere) AS moved,
           jsonb_agg(jsonb_build_array(n.id,
             CASE WHEN n.deleted_at IS NOT NULL THEN 'gone' WHEN n.is_booked THEN 'booked' WHEN n.is_busy_elsewhere THEN 'gone' ELSE 'open' END,
             floor(extract(epoch FROM n.start_time))::bigint)) AS list
      FROM new_rows n JOIN old_rows o ON o.id = n.id
     WHERE (n.is_booked, n.deleted_at IS NULL, n.start_time, n.end_time, n.mentor_id, n.is_busy_elsewhere)
           IS DISTINCT FROM (o.is_booked, o.deleted_at IS NULL, o.start_time, o.end_time, o.mentor_id, o.is_busy_elsewhere)
     GROUP BY n.mentor_id
  LOOP
    PERFORM oh_live_notify(CASE WHEN changed.many <= most AND NOT changed.moved
      THEN jsonb_build_object('t', 'slots', 'm', changed.mentor_id, 's', changed.list)
      ELSE jsonb_build_object('t', 'availability', 'm', changed.mentor_id) END);
    IF changed.many <= most AND NOT changed.moved AND oh_has_load_cap(changed.mentor_id) THEN
      PERFORM oh_live_notify(jsonb_build_object('t', 'availability', 'm', changed.mentor_id));
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- Who waits hears of a slot that a calendar gives back.
CREATE FUNCTION oh_slot_opens_again() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO waiting_list_openings (mentor_id, time_slot_id)
  SELECT NEW.mentor_id, NEW.id
   WHERE EXISTS (SELECT FROM waiting_list w WHERE w.mentor_id = NEW.mentor_id AND w.left_at IS NULL)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_slot_opens_again() FROM PUBLIC;
CREATE TRIGGER time_slots_opens_again AFTER UPDATE OF is_busy_elsewhere ON time_slots FOR EACH ROW
WHEN (OLD.is_busy_elsewhere AND NOT NEW.is_busy_elsewhere AND NOT NEW.is_booked AND NEW.deleted_at IS NULL)
EXECUTE FUNCTION oh_slot_opens_again();
