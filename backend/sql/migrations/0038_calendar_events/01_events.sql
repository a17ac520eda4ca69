-- FR36: confirmed meetings in the calendars of their people. A row for each meeting and person whose calendar has it, or is
-- to have it: `wanted` rises with every change that concerns the calendar, `entered` is the one that a job was entered for,
-- `done` the one that the calendar shows.
CREATE TABLE calendar_events (
  booking_id uuid NOT NULL REFERENCES bookings,
  user_id uuid NOT NULL REFERENCES users,
  wanted integer NOT NULL DEFAULT 1,
  entered integer NOT NULL DEFAULT 0,
  done integer NOT NULL DEFAULT 0,
  -- Where it stands, and since when the meeting is there.
  provider calendar_provider,
  calendar_id text CHECK (char_length(calendar_id) <= 1024),
  event_id text CHECK (char_length(event_id) <= 1024),
  written_start timestamptz,
  written_end timestamptz,
  -- FR62: of the video meeting that was made with this event.
  meet_link text CHECK (char_length(meet_link) <= 2048),
  -- What its owner did to it there; nothing is changed for that, but both sides are told.
  departed text CHECK (departed IN ('removed', 'moved')),
  checked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (booking_id, user_id)
);
CREATE INDEX calendar_events_user_idx ON calendar_events (user_id);
CREATE INDEX calendar_events_due_idx ON calendar_events (booking_id) WHERE wanted > entered;
CREATE INDEX calendar_events_written_idx ON calendar_events (written_start) WHERE event_id IS NOT NULL AND departed IS NULL;
CREATE TRIGGER calendar_events_touch BEFORE UPDATE ON calendar_events FOR EACH ROW EXECUTE FUNCTION oh_touch();
ALTER TABLE calendar_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY calendar_events_system ON calendar_events USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_events TO officehours_app;

-- Those of its people who have a calendar, and all whose calendar has it.
CREATE FUNCTION oh_note_calendar_events() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO calendar_events (booking_id, user_id)
  SELECT NEW.id, c.user_id FROM calendar_integrations c
   WHERE c.user_id IN (NEW.mentor_id, NEW.mentee_id) AND c.is_connected AND NEW.status = 'confirmed'
  UNION
  SELECT e.booking_id, e.user_id FROM calendar_events e WHERE e.booking_id = NEW.id
  ON CONFLICT (booking_id, user_id) DO UPDATE SET wanted = calendar_events.wanted + 1;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_note_calendar_events() FROM PUBLIC;
CREATE TRIGGER bookings_calendar_made AFTER INSERT ON bookings FOR EACH ROW
WHEN (NEW.status = 'confirmed') EXECUTE FUNCTION oh_note_calendar_events();
-- A meeting that is over stays as it is in calendars.
CREATE TRIGGER bookings_calendar_changed AFTER UPDATE ON bookings FOR EACH ROW
WHEN ((OLD.status = 'confirmed' OR NEW.status = 'confirmed') AND NEW.status <> 'completed'
      AND ((NEW.status, NEW.deleted_at, NEW.mentee_id, NEW.mentor_id) IS DISTINCT FROM (OLD.status, OLD.deleted_at, OLD.mentee_id, OLD.mentor_id)
           OR NEW.ical_sequence <> OLD.ical_sequence))
EXECUTE FUNCTION oh_note_calendar_events();

-- Who connects a calendar finds in it what is ahead.
CREATE FUNCTION oh_note_connected_calendar() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO calendar_events (booking_id, user_id)
  SELECT b.id, NEW.user_id FROM bookings b
   WHERE (b.mentor_id = NEW.user_id OR b.mentee_id = NEW.user_id) AND b.status = 'confirmed' AND b.deleted_at IS NULL
  ON CONFLICT (booking_id, user_id) DO UPDATE SET wanted = calendar_events.wanted + 1;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_note_connected_calendar() FROM PUBLIC;
CREATE TRIGGER calendar_integrations_made AFTER INSERT ON calendar_integrations FOR EACH ROW
WHEN (NEW.is_connected) EXECUTE FUNCTION oh_note_connected_calendar();
CREATE TRIGGER calendar_integrations_connected AFTER UPDATE OF is_connected, provider ON calendar_integrations FOR EACH ROW
WHEN (NEW.is_connected AND (NOT OLD.is_connected OR NEW.provider <> OLD.provider)) EXECUTE FUNCTION oh_note_connected_calendar();

-- FR28: where a link will be there in a moment, the mail that confirms waits for it, a minute at the most.
CREATE FUNCTION oh_wait_for_meeting_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM bookings b JOIN calendar_integrations c ON c.user_id IN (b.mentor_id, b.mentee_id)
              WHERE b.id = NEW.booking_id AND b.status = 'confirmed' AND b.google_meet_link IS NULL
                AND c.is_connected AND c.provider = 'google') THEN
    NEW.next_attempt_at := NEW.next_attempt_at + interval '60 seconds';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_wait_for_meeting_link() FROM PUBLIC;
CREATE TRIGGER mail_outbox_waits_for_link BEFORE INSERT ON mail_outbox FOR EACH ROW
WHEN (NEW.template = 'booking_confirmed' AND NEW.data ->> 'meetingType' = 'online' AND coalesce(NEW.data ->> 'meetLink', '') = ''
      AND coalesce(NEW.data ->> 'location', '') NOT ILIKE '%https://%')
EXECUTE FUNCTION oh_wait_for_meeting_link();

-- Ids at providers go with the person.
CREATE FUNCTION oh_forget_calendar_events() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  DELETE FROM calendar_events WHERE user_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_forget_calendar_events() FROM PUBLIC;
CREATE TRIGGER users_calendar_events AFTER UPDATE OF erased_at ON users FOR EACH ROW
WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION oh_forget_calendar_events();
