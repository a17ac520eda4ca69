-- PostgreSQL plans the expression of a generated column anew in each statement that writes a row, also
-- where nothing it is made of changes: a third of what a booking cost. A trigger keeps its plan.
ALTER TABLE time_slots ALTER COLUMN said DROP EXPRESSION;

CREATE FUNCTION oh_slot_is_said() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.said := oh_slot_said(NEW.id, NEW.mentor_id, NEW.start_time, NEW.end_time);
  RETURN NEW;
END
$$;
CREATE TRIGGER time_slots_said BEFORE INSERT OR UPDATE OF id, mentor_id, start_time, end_time, said ON time_slots
FOR EACH ROW EXECUTE FUNCTION oh_slot_is_said();
-- Also for rows that are copied in: a list shows nothing else.
ALTER TABLE time_slots ENABLE ALWAYS TRIGGER time_slots_said;
REVOKE EXECUTE ON FUNCTION oh_slot_is_said() FROM PUBLIC;

-- What a booking changes is one slot: that is told without joining and grouping. All else as before.
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
           (n.start_time, n.end_time, n.mentor_id) IS DISTINCT FROM (o.start_time, o.end_time, o.mentor_id) AS moved,
           (n.is_booked, n.deleted_at IS NULL) IS DISTINCT FROM (o.is_booked, o.deleted_at IS NULL) AS turned,
           CASE WHEN n.deleted_at IS NOT NULL THEN 'gone' WHEN n.is_booked THEN 'booked' ELSE 'open' END AS state
      INTO changed FROM new_rows n CROSS JOIN old_rows o;
    IF changed.moved THEN
      PERFORM oh_live_notify(jsonb_build_object('t', 'availability', 'm', changed.mentor_id));
    ELSIF changed.turned THEN
      PERFORM oh_live_notify(jsonb_build_object('t', 'slots', 'm', changed.mentor_id, 's', jsonb_build_array(
        jsonb_build_array(changed.id, changed.state, floor(extract(epoch FROM changed.start_time))::bigint))));
    END IF;
    RETURN NULL;
  END IF;
  FOR changed IN
    SELECT n.mentor_id, count(*) AS many,
           bool_or(n.start_time <> o.start_time OR n.end_time <> o.end_time OR n.mentor_id <> o.mentor_id) AS moved,
           jsonb_agg(jsonb_build_array(n.id,
             CASE WHEN n.deleted_at IS NOT NULL THEN 'gone' WHEN n.is_booked THEN 'booked' ELSE 'open' END,
             floor(extract(epoch FROM n.start_time))::bigint)) AS list
      FROM new_rows n JOIN old_rows o ON o.id = n.id
     WHERE (n.is_booked, n.deleted_at IS NULL, n.start_time, n.end_time, n.mentor_id)
           IS DISTINCT FROM (o.is_booked, o.deleted_at IS NULL, o.start_time, o.end_time, o.mentor_id)
     GROUP BY n.mentor_id
  LOOP
    PERFORM oh_live_notify(CASE WHEN changed.many <= most AND NOT changed.moved
      THEN jsonb_build_object('t', 'slots', 'm', changed.mentor_id, 's', changed.list)
      ELSE jsonb_build_object('t', 'availability', 'm', changed.mentor_id) END);
  END LOOP;
  RETURN NULL;
END
$$;
