-- updated_at and updated_by for every table that has them; version where a table has one.
CREATE FUNCTION oh_touch() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$$;

CREATE FUNCTION oh_touch_by() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.updated_at := now();
  NEW.updated_by := coalesce(oh_user_id(), NEW.updated_by);
  RETURN NEW;
END
$$;

-- For optimistic locking: an UPDATE … WHERE version = the one that was read finds nothing later.
CREATE FUNCTION oh_bump_version() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

DO $$
DECLARE
  t text;
  has_by boolean;
BEGIN
  FOR t, has_by IN
    SELECT c.table_name, EXISTS (SELECT FROM information_schema.columns b
             WHERE b.table_schema = 'public' AND b.table_name = c.table_name AND b.column_name = 'updated_by')
      FROM information_schema.columns c
      JOIN information_schema.tables i ON i.table_schema = c.table_schema AND i.table_name = c.table_name
     WHERE c.table_schema = 'public' AND c.column_name = 'updated_at' AND i.table_type = 'BASE TABLE'
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION %I()',
                   t || '_touch', t, CASE WHEN has_by THEN 'oh_touch_by' ELSE 'oh_touch' END);
  END LOOP;
  FOR t IN
    SELECT c.table_name
      FROM information_schema.columns c
      JOIN information_schema.tables i ON i.table_schema = c.table_schema AND i.table_name = c.table_name
     WHERE c.table_schema = 'public' AND c.column_name = 'version' AND i.table_type = 'BASE TABLE'
       AND c.table_name NOT IN ('users', 'schema_migrations')
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION oh_bump_version()',
                   t || '_version', t);
  END LOOP;
END
$$;

-- Being active or signing in is not an edit: it must not make a coordinator's form stale.
CREATE TRIGGER users_version
BEFORE UPDATE OF airtable_record_id, email_sealed, email_index, role, reputation_score, reputation_tier,
  reputation_override, is_active, deleted_at ON users
FOR EACH ROW EXECUTE FUNCTION oh_bump_version();

-- Row level security says which rows; this says which columns of them somebody without office may
-- change. Arguments: the columns that are free. Work of the owner's own functions passes.
CREATE FUNCTION oh_guard_columns() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  free text[] := TG_ARGV || ARRAY['updated_at', 'updated_by', 'version'];
BEGIN
  IF row_security_active(TG_RELID) AND NOT oh_is_staff()
     AND (to_jsonb(OLD) - free) IS DISTINCT FROM (to_jsonb(NEW) - free) THEN
    RAISE EXCEPTION 'only a coordinator may change this column of %', TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER users_guard BEFORE UPDATE ON users
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('last_activity_at', 'last_sign_in_at', 'password_hash');
CREATE TRIGGER user_profiles_guard BEFORE UPDATE ON user_profiles
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('name', 'title', 'headline', 'portfolio_company_id', 'company',
  'phone_sealed', 'key_version', 'time_zone', 'bio', 'expertise_description', 'ideal_mentee_description', 'seniority',
  'acceptance_policy', 'keywords', 'goals', 'traction', 'visibility', 'load_cap', 'auto_confirm', 'avatar_url',
  'avatar_source_type', 'avatar_metadata', 'reminder_preference', 'metadata', 'search_name', 'search');
CREATE TRIGGER tier_override_requests_guard BEFORE UPDATE ON tier_override_requests
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('used_at', 'used_booking_id');
CREATE TRIGGER notification_log_guard BEFORE UPDATE ON notification_log
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('read_at');
CREATE TRIGGER sessions_guard BEFORE UPDATE ON sessions
FOR EACH ROW EXECUTE FUNCTION oh_guard_columns('ended_at', 'end_reason', 'device_label');
-- A slot's booking is the booking's business alone, a coordinator's word included.
CREATE FUNCTION oh_guard_slot() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF row_security_active(TG_RELID) THEN
    IF TG_OP = 'INSERT' THEN
      NEW.is_booked := false;
      NEW.booking_id := NULL;
    ELSE
      IF (NEW.is_booked, NEW.booking_id) IS DISTINCT FROM (OLD.is_booked, OLD.booking_id) THEN
        RAISE EXCEPTION 'the booking of a slot is set by its booking' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF OLD.is_booked AND (NEW.start_time, NEW.end_time, NEW.mentor_id, NEW.deleted_at)
           IS DISTINCT FROM (OLD.start_time, OLD.end_time, OLD.mentor_id, OLD.deleted_at) THEN
        RAISE EXCEPTION 'a booked slot stays as it is'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'time_slots_booked_frozen';
      END IF;
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER time_slots_guard BEFORE INSERT OR UPDATE ON time_slots
FOR EACH ROW EXECUTE FUNCTION oh_guard_slot();

-- Who may take a booking from which state to which, for the parties of it.
CREATE FUNCTION oh_guard_booking() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  me uuid := oh_user_id();
  free text[] := ARRAY['status', 'confirmed_by', 'confirmed_at', 'canceled_by', 'canceled_at', 'cancellation_reason',
    'cancellation_notes', 'attendance', 'google_meet_link', 'updated_at', 'updated_by', 'version'];
BEGIN
  IF NOT row_security_active(TG_RELID) OR oh_is_staff() THEN
    RETURN NEW;
  END IF;
  IF me = OLD.mentee_id AND OLD.status = 'pending' THEN
    free := free || ARRAY['meeting_goal', 'materials_urls'];
  END IF;
  IF (to_jsonb(OLD) - free) IS DISTINCT FROM (to_jsonb(NEW) - free) THEN
    RAISE EXCEPTION 'only a coordinator may change this column of a booking' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.status = OLD.status THEN
    IF (NEW.confirmed_by, NEW.confirmed_at, NEW.canceled_by, NEW.canceled_at)
         IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at, OLD.canceled_by, OLD.canceled_at) THEN
      RAISE EXCEPTION 'who confirmed or canceled a booking does not change' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF NOT (
       (OLD.status IN ('pending', 'confirmed') AND NEW.status = 'canceled' AND NEW.canceled_by = me)
    OR (OLD.status = 'pending' AND NEW.status = 'confirmed' AND me = OLD.mentor_id AND NEW.confirmed_by = me)
    OR (OLD.status = 'pending' AND NEW.status = 'expired')) THEN
    RAISE EXCEPTION 'this booking cannot go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER bookings_guard BEFORE UPDATE ON bookings
FOR EACH ROW EXECUTE FUNCTION oh_guard_booking();

-- A booking comes to life only on a free, live slot and at the slot's own time. The slot's row is
-- locked, so of many who want it one goes on and the others see that it is taken (NFR7).
CREATE FUNCTION oh_booking_takes_slot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  slot time_slots%ROWTYPE;
BEGIN
  IF NOT (oh_is_live(NEW.status) AND NEW.deleted_at IS NULL) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND oh_is_live(OLD.status) AND OLD.deleted_at IS NULL AND NEW.time_slot_id = OLD.time_slot_id
     AND NEW.meeting_start_time = OLD.meeting_start_time AND NEW.meeting_end_time = OLD.meeting_end_time THEN
    RETURN NEW;
  END IF;
  SELECT * INTO slot FROM time_slots WHERE id = NEW.time_slot_id FOR UPDATE;
  IF NOT FOUND OR slot.deleted_at IS NOT NULL OR (slot.is_booked AND slot.booking_id IS DISTINCT FROM NEW.id) THEN
    RAISE EXCEPTION 'the slot is not free' USING ERRCODE = 'unique_violation', CONSTRAINT = 'bookings_live_slot_uq';
  END IF;
  IF slot.mentor_id <> NEW.mentor_id OR slot.start_time <> NEW.meeting_start_time OR slot.end_time <> NEW.meeting_end_time THEN
    RAISE EXCEPTION 'a booking has the mentor and the time of its slot'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_slot_time_ck';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER bookings_takes_slot BEFORE INSERT OR UPDATE OF status, time_slot_id, meeting_start_time, meeting_end_time, deleted_at ON bookings
FOR EACH ROW EXECUTE FUNCTION oh_booking_takes_slot();

CREATE FUNCTION oh_booking_syncs_slot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  was_live boolean := TG_OP = 'UPDATE' AND oh_is_live(OLD.status) AND OLD.deleted_at IS NULL;
  is_live boolean := oh_is_live(NEW.status) AND NEW.deleted_at IS NULL;
BEGIN
  IF was_live AND (NOT is_live OR NEW.time_slot_id <> OLD.time_slot_id) THEN
    UPDATE time_slots SET is_booked = false, booking_id = NULL
     WHERE id = OLD.time_slot_id AND booking_id = OLD.id;
  END IF;
  IF is_live AND (NOT was_live OR NEW.time_slot_id <> OLD.time_slot_id) THEN
    UPDATE time_slots SET is_booked = true, booking_id = NEW.id WHERE id = NEW.time_slot_id;
  END IF;
  -- Dormant (FR57) is who has had nothing to do with a booking for 90 days. Both rows are locked in
  -- one order, against deadlocks.
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM users WHERE id IN (NEW.mentor_id, NEW.mentee_id) ORDER BY id FOR NO KEY UPDATE;
    UPDATE users SET last_activity_at = greatest(last_activity_at, NEW.created_at)
     WHERE id IN (NEW.mentor_id, NEW.mentee_id);
  ELSIF NEW.status IS DISTINCT FROM OLD.status AND oh_user_id() IN (NEW.mentor_id, NEW.mentee_id) THEN
    UPDATE users SET last_activity_at = greatest(last_activity_at, now()) WHERE id = oh_user_id();
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER bookings_syncs_slot AFTER INSERT OR UPDATE OF status, time_slot_id, deleted_at ON bookings
FOR EACH ROW EXECUTE FUNCTION oh_booking_syncs_slot();

-- The audit log's chain. Writers queue on the lock until the end of their transactions: that is
-- what makes a chain of it.
CREATE FUNCTION oh_audit_digest(entry audit_log) RETURNS bytea
LANGUAGE sql STABLE
RETURN sha256(entry.prev_hash || convert_to(((to_jsonb(entry) - ARRAY['hash', 'prev_hash', 'updated_at', 'updated_by', 'created_at'])
  || jsonb_build_object('at', extract(epoch FROM entry.created_at)))::text, 'UTF8'));

CREATE FUNCTION oh_audit_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('officehours.audit_log', 0));
  SELECT a.seq + 1, a.hash INTO NEW.seq, NEW.prev_hash FROM audit_log a ORDER BY a.seq DESC LIMIT 1;
  NEW.seq := coalesce(NEW.seq, 1);
  NEW.prev_hash := coalesce(NEW.prev_hash, '\x'::bytea);
  NEW.hash := oh_audit_digest(NEW);
  RETURN NEW;
END
$$;
CREATE TRIGGER audit_log_chain BEFORE INSERT ON audit_log
FOR EACH ROW EXECUTE FUNCTION oh_audit_chain();

-- The first entry that was changed, or that misses its predecessor; null when the chain is whole.
CREATE FUNCTION oh_audit_first_broken() RETURNS bigint
LANGUAGE sql STABLE
RETURN (SELECT min(c.seq) FROM (
  SELECT a.seq, a.prev_hash, a.hash, oh_audit_digest(a) AS expected,
         lag(a.hash, 1, '\x'::bytea) OVER (ORDER BY a.seq) AS before,
         lag(a.seq, 1, 0::bigint) OVER (ORDER BY a.seq) AS seq_before
    FROM audit_log a) c
  WHERE c.hash <> c.expected OR c.prev_hash <> c.before OR c.seq <> c.seq_before + 1);

DROP TRIGGER audit_log_touch ON audit_log;
CREATE FUNCTION oh_refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
FOR EACH STATEMENT EXECUTE FUNCTION oh_refuse_change();
