-- Monday 00:00 of the week that holds `at`, on the wall clock of `zone`: weekStartUtc()'s rule.
CREATE FUNCTION oh_week_start(zone text, at timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE STRICT
RETURN date_trunc('week', at AT TIME ZONE zone) AT TIME ZONE zone;

-- Until when somebody else keeps this slot; null when nobody does. Who it is stays untold.
CREATE FUNCTION oh_held_until(slot uuid, person uuid, at timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  RETURN (SELECT h.expires_at FROM slot_holds h
          WHERE h.time_slot_id = slot AND h.holder_id <> person AND h.expires_at > at);
END
$$;

-- The slots of a mentor that others than the caller keep.
CREATE FUNCTION oh_held_slots(mentor uuid, at timestamptz) RETURNS TABLE (slot_id uuid, held_until timestamptz)
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp ROWS 3
AS $$
BEGIN
  RETURN QUERY SELECT h.time_slot_id, h.expires_at FROM slot_holds h
               WHERE h.mentor_id = mentor AND h.expires_at > at AND h.holder_id IS DISTINCT FROM oh_user_id();
END
$$;

-- Whoever listens is told what became of a slot that is kept, or is not any more.
CREATE FUNCTION oh_tell_slot(slot time_slots, state text) RETURNS void
LANGUAGE sql
AS $$
  SELECT pg_notify('oh_live', jsonb_build_object('t', 'slots', 'm', slot.mentor_id, 's', jsonb_build_array(
    jsonb_build_array(slot.id, state, floor(extract(epoch FROM slot.start_time))::bigint)))::text)
$$;

-- Keeps a slot for the caller, who has one at a time; renewing prolongs it. The slot's row is locked
-- as a booking locks it, so of a hold and a booking at once one goes on and the other sees it.
-- state: held, missing, booked, or taken by somebody else's hold, with its end.
CREATE FUNCTION oh_hold_slot(slot uuid, until timestamptz, at timestamptz, OUT state text, OUT held_until timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  me uuid := oh_user_id();
  wanted time_slots%ROWTYPE;
  other time_slots%ROWTYPE;
  was_held boolean;
BEGIN
  -- Holds of one person wait for each other.
  PERFORM FROM users WHERE id = me FOR NO KEY UPDATE;
  SELECT * INTO wanted FROM time_slots s WHERE s.id = slot FOR UPDATE;
  IF NOT FOUND OR wanted.deleted_at IS NOT NULL THEN
    state := 'missing';
    RETURN;
  END IF;
  IF wanted.is_booked AND NOT oh_is_lapsed(wanted.booking_id, at) THEN
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
  SELECT EXISTS (SELECT FROM slot_holds h WHERE h.time_slot_id = slot AND h.holder_id = me AND h.expires_at > at) INTO was_held;
  INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at, created_at) VALUES (slot, wanted.mentor_id, me, until, at)
  ON CONFLICT (time_slot_id) DO UPDATE SET holder_id = me, expires_at = until, updated_at = now();
  IF NOT was_held THEN
    PERFORM oh_tell_slot(wanted, 'held');
  END IF;
  state := 'held';
  held_until := until;
END
$$;

CREATE FUNCTION oh_release_slot(slot uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  freed time_slots%ROWTYPE;
BEGIN
  DELETE FROM slot_holds h WHERE h.time_slot_id = slot AND h.holder_id = oh_user_id();
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  SELECT * INTO freed FROM time_slots s WHERE s.id = slot;
  IF NOT freed.is_booked AND freed.deleted_at IS NULL THEN
    PERFORM oh_tell_slot(freed, 'open');
  END IF;
  RETURN true;
END
$$;

-- Two requests of one mentee must not both pass the weekly limit, nor two of a mentor's week the
-- load cap: they wait for each other here, in one order. A mentor without a cap makes nobody wait.
CREATE FUNCTION oh_lock_people(mentee uuid, slot uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM FROM users u
   WHERE u.id = mentee
      OR u.id = (SELECT s.mentor_id FROM time_slots s JOIN user_profiles p ON p.user_id = s.mentor_id
                  WHERE s.id = slot AND p.load_cap IS NOT NULL)
   ORDER BY u.id FOR NO KEY UPDATE;
  RETURN FOUND;
END
$$;

-- Runs once the slot's row is locked by bookings_takes_slot. A hold is between mentees: what a
-- coordinator does, and a move that was agreed on, goes before it.
CREATE FUNCTION oh_booking_minds_hold() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.created_via = 'mentee' AND oh_is_live(NEW.status) AND EXISTS (
       SELECT FROM slot_holds h WHERE h.time_slot_id = NEW.time_slot_id
          AND h.holder_id <> NEW.mentee_id AND h.expires_at > NEW.created_at) THEN
    RAISE EXCEPTION 'somebody keeps this slot' USING ERRCODE = 'unique_violation', CONSTRAINT = 'slot_holds_kept_ex';
  END IF;
  IF oh_is_live(NEW.status) AND (TG_OP = 'INSERT' OR NEW.time_slot_id <> OLD.time_slot_id) THEN
    DELETE FROM slot_holds WHERE time_slot_id = NEW.time_slot_id;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER bookings_takes_slot_held BEFORE INSERT OR UPDATE OF time_slot_id ON bookings
FOR EACH ROW EXECUTE FUNCTION oh_booking_minds_hold();

-- Whoever has booked the mentor waits no longer.
CREATE FUNCTION oh_booking_ends_wait() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  UPDATE waiting_list SET left_at = NEW.created_at
   WHERE mentor_id = NEW.mentor_id AND mentee_id = NEW.mentee_id AND left_at IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER bookings_ends_wait AFTER INSERT ON bookings
FOR EACH ROW WHEN (NEW.status IN ('pending', 'confirmed')) EXECUTE FUNCTION oh_booking_ends_wait();

-- A slot that a coordinator made for one meeting goes with it. After time_slots_guard by its name.
CREATE FUNCTION oh_single_slot_goes() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.deleted_at := now();
  NEW.deleted_by := oh_user_id();
  RETURN NEW;
END
$$;
CREATE TRIGGER time_slots_single BEFORE UPDATE OF is_booked ON time_slots
FOR EACH ROW WHEN (OLD.is_booked AND NOT NEW.is_booked AND NEW.availability_block_id IS NULL AND NEW.deleted_at IS NULL)
EXECUTE FUNCTION oh_single_slot_goes();

-- A slot became free: by a cancellation, a refusal, an expiry or a move.
CREATE FUNCTION oh_slot_opens() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM waiting_list w WHERE w.mentor_id = NEW.mentor_id AND w.left_at IS NULL) THEN
    INSERT INTO waiting_list_openings (mentor_id, time_slot_id) VALUES (NEW.mentor_id, NEW.id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER time_slots_opens AFTER UPDATE OF is_booked ON time_slots
FOR EACH ROW WHEN (OLD.is_booked AND NOT NEW.is_booked AND NEW.deleted_at IS NULL) EXECUTE FUNCTION oh_slot_opens();

CREATE FUNCTION oh_slots_open() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO waiting_list_openings (mentor_id)
  SELECT DISTINCT n.mentor_id FROM new_rows n
   WHERE n.deleted_at IS NULL AND n.availability_block_id IS NOT NULL
     AND EXISTS (SELECT FROM waiting_list w WHERE w.mentor_id = n.mentor_id AND w.left_at IS NULL)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER time_slots_open AFTER INSERT ON time_slots
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION oh_slots_open();

-- Which place an entry has among those who wait for the same mentor.
CREATE FUNCTION oh_waiting_position(entry waiting_list) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT count(*)::int FROM waiting_list w
  WHERE w.mentor_id = entry.mentor_id AND w.left_at IS NULL AND (w.created_at, w.id) <= (entry.created_at, entry.id)
$$;

CREATE TRIGGER reschedule_proposals_touch BEFORE UPDATE ON reschedule_proposals FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
CREATE TRIGGER booking_moves_touch BEFORE UPDATE ON booking_moves FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
CREATE TRIGGER slot_holds_touch BEFORE UPDATE ON slot_holds FOR EACH ROW EXECUTE FUNCTION oh_touch();
CREATE TRIGGER waiting_list_touch BEFORE UPDATE ON waiting_list FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
CREATE TRIGGER waiting_list_openings_touch BEFORE UPDATE ON waiting_list_openings FOR EACH ROW EXECUTE FUNCTION oh_touch();
CREATE TRIGGER waiting_list_tellings_touch BEFORE UPDATE ON waiting_list_tellings FOR EACH ROW EXECUTE FUNCTION oh_touch();
CREATE TRIGGER booking_notes_touch BEFORE UPDATE ON booking_notes FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
CREATE TRIGGER booking_notes_version BEFORE UPDATE ON booking_notes FOR EACH ROW EXECUTE FUNCTION oh_bump_version();
CREATE TRIGGER booking_action_items_touch BEFORE UPDATE ON booking_action_items FOR EACH ROW EXECUTE FUNCTION oh_touch_by();
CREATE TRIGGER booking_action_items_version BEFORE UPDATE ON booking_action_items FOR EACH ROW EXECUTE FUNCTION oh_bump_version();

CREATE TRIGGER reschedule_proposals_guard BEFORE UPDATE ON reschedule_proposals
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('status', 'decided_by', 'decided_at');
CREATE TRIGGER waiting_list_guard BEFORE UPDATE ON waiting_list
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('left_at');
CREATE TRIGGER booking_notes_guard BEFORE UPDATE ON booking_notes
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('visibility', 'body', 'deleted_at', 'deleted_by');
CREATE TRIGGER booking_action_items_guard BEFORE UPDATE ON booking_action_items
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('owner_id', 'body', 'due_date', 'done_at', 'done_by', 'deleted_at', 'deleted_by');
