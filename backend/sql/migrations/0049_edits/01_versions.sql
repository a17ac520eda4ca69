-- A version tells a coordinator's form that somebody else saved first. What the server does by itself is no edit: neither a
-- score that was calculated anew nor an address that another key seals or indexes. A score that a coordinator sets, and
-- taking it back, is one; whoever changes the address raises the version with it.
CREATE OR REPLACE TRIGGER users_version
BEFORE UPDATE OF airtable_record_id, role, reputation_score, reputation_override, is_active, deleted_at ON users
FOR EACH ROW
WHEN ((OLD.airtable_record_id, OLD.role, OLD.reputation_override, OLD.is_active, OLD.deleted_at)
      IS DISTINCT FROM
      (NEW.airtable_record_id, NEW.role, NEW.reputation_override, NEW.is_active, NEW.deleted_at)
      OR NEW.reputation_override)
EXECUTE FUNCTION oh_bump_version();

-- Nor is what calendars brought: the link of a video meeting that the server made there, or what a look at a calendar found.
-- Unless the meeting itself ended, moved or changed hands, which settles such findings before this trigger runs.
CREATE OR REPLACE TRIGGER bookings_version BEFORE UPDATE ON bookings FOR EACH ROW
WHEN (((OLD.mentor_event, OLD.mentee_event) IS NOT DISTINCT FROM (NEW.mentor_event, NEW.mentee_event)
       AND (OLD.google_meet_link IS NOT DISTINCT FROM NEW.google_meet_link OR NOT oh_is_system()))
      OR NEW.status <> 'confirmed' OR NEW.deleted_at IS NOT NULL
      OR (NEW.meeting_start_time, NEW.meeting_end_time, NEW.mentor_id, NEW.mentee_id)
           IS DISTINCT FROM (OLD.meeting_start_time, OLD.meeting_end_time, OLD.mentor_id, OLD.mentee_id))
EXECUTE FUNCTION oh_bump_version();
