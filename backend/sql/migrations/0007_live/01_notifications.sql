-- What the live updates are fed by: every server process listens on `oh_live`, and a NOTIFY is sent
-- when its transaction commits, so all of them see each change once, and none that was rolled back.
-- The payloads are JSON with ids, states and nothing that anybody typed; who may see what is decided
-- by the server that pushes it. PostgreSQL refuses payloads of 8,000 bytes and more: a statement
-- that changes more than fits is told as "look again".

CREATE FUNCTION oh_live_notify(payload jsonb) RETURNS void
LANGUAGE sql
AS $$ SELECT pg_notify('oh_live', payload::text) $$;

-- New slots are told as "look again": their times are nothing that a client knows. In the past or in
-- the future (NFR28) is a question of the server's clock, so the start goes along.
CREATE FUNCTION oh_live_slots_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  most constant integer := 80;
  changed record;
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
CREATE TRIGGER time_slots_live_insert AFTER INSERT ON time_slots
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_slots_changed();
CREATE TRIGGER time_slots_live_update AFTER UPDATE ON time_slots
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_slots_changed();
CREATE TRIGGER time_slots_live_delete AFTER DELETE ON time_slots
REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_slots_changed();

-- A statement that writes very many bookings is an import: everybody loads anew.
CREATE FUNCTION oh_live_bookings_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  most constant integer := 200;
BEGIN
  IF (SELECT count(*) FROM (SELECT FROM new_rows LIMIT most + 1) first_ones) > most THEN
    PERFORM oh_live_notify('{"t": "resync"}');
  ELSE
    PERFORM oh_live_notify(jsonb_build_object('t', 'booking', 'b', n.id, 's', n.status, 'm', n.mentor_id, 'e', n.mentee_id))
       FROM new_rows n;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER bookings_live_insert AFTER INSERT ON bookings
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_bookings_changed();
CREATE TRIGGER bookings_live_update AFTER UPDATE ON bookings
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_bookings_changed();

-- The coordinators' queues; the argument is the queue's name.
CREATE FUNCTION oh_live_queue_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF EXISTS (SELECT FROM new_rows) THEN
    PERFORM oh_live_notify(jsonb_build_object('t', 'queues', 'q', TG_ARGV[0]));
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER tier_override_requests_live_insert AFTER INSERT ON tier_override_requests
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_queue_changed('tier_overrides');
CREATE TRIGGER tier_override_requests_live_update AFTER UPDATE ON tier_override_requests
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_queue_changed('tier_overrides');
CREATE TRIGGER taxonomy_live_insert AFTER INSERT ON taxonomy
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_queue_changed('taxonomy');
CREATE TRIGGER taxonomy_live_update AFTER UPDATE ON taxonomy
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_live_queue_changed('taxonomy');

-- What somebody may see, or whether they may be connected at all, is looked at again.
CREATE FUNCTION oh_live_person_changed() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM oh_live_notify(jsonb_build_object('t', 'person', 'u', NEW.id));
  RETURN NULL;
END
$$;
CREATE TRIGGER users_live AFTER UPDATE OF role, is_active, deleted_at ON users
FOR EACH ROW WHEN ((OLD.role, OLD.is_active, OLD.deleted_at IS NULL) IS DISTINCT FROM (NEW.role, NEW.is_active, NEW.deleted_at IS NULL))
EXECUTE FUNCTION oh_live_person_changed();

CREATE FUNCTION oh_live_session_ended() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM oh_live_notify(jsonb_build_object('t', 'session', 'u', NEW.user_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER sessions_live AFTER UPDATE OF ended_at ON sessions
FOR EACH ROW WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION oh_live_session_ended();

REVOKE EXECUTE ON FUNCTION oh_live_slots_changed(), oh_live_bookings_changed(), oh_live_queue_changed(),
  oh_live_person_changed(), oh_live_session_ended() FROM PUBLIC;
