-- What else changes a reputation (002 4.5 names four).
ALTER TYPE reputation_trigger ADD VALUE IF NOT EXISTS 'meeting_confirmed';
ALTER TYPE reputation_trigger ADD VALUE IF NOT EXISTS 'attendance_marked';
ALTER TYPE reputation_trigger ADD VALUE IF NOT EXISTS 'time_passed';
ALTER TYPE reputation_trigger ADD VALUE IF NOT EXISTS 'override_cleared';

-- Since when a rating counts and is shown to whom it is about: since both sides have rated, or a
-- week after the meeting (oh_rating_delay). Null: it waits for one of the two.
ALTER TABLE ratings ADD COLUMN effective_at timestamptz;
CREATE INDEX ratings_waiting_idx ON ratings (booking_id) WHERE effective_at IS NULL AND deleted_at IS NULL;

CREATE FUNCTION oh_rating_delay() RETURNS interval
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN interval '168 hours';

UPDATE ratings r
SET effective_at = least(w.other_at, CASE WHEN w.week_later <= now() THEN w.week_later END)
FROM (SELECT g.id, greatest(g.created_at, b.meeting_end_time + oh_rating_delay()) AS week_later,
             (SELECT greatest(g.created_at, o.created_at) FROM ratings o
               WHERE o.booking_id = g.booking_id AND o.rater_id = g.rated_user_id AND o.deleted_at IS NULL) AS other_at
        FROM ratings g
        JOIN bookings b ON b.id = g.booking_id) w
WHERE w.id = r.id;

-- The booking's row is locked, so that of two who rate at once the later one sees the other's.
CREATE FUNCTION oh_rating_takes_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  over timestamptz;
BEGIN
  SELECT b.meeting_end_time + oh_rating_delay() INTO over FROM bookings b WHERE b.id = NEW.booking_id FOR NO KEY UPDATE;
  NEW.effective_at := CASE
    WHEN NEW.created_at >= over THEN NEW.created_at
    WHEN EXISTS (SELECT FROM ratings o WHERE o.booking_id = NEW.booking_id AND o.rater_id = NEW.rated_user_id
                   AND o.deleted_at IS NULL) THEN NEW.created_at END;
  UPDATE ratings SET effective_at = NEW.created_at
   WHERE booking_id = NEW.booking_id AND rater_id = NEW.rated_user_id AND deleted_at IS NULL AND effective_at IS NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER ratings_take_effect BEFORE INSERT ON ratings FOR EACH ROW EXECUTE FUNCTION oh_rating_takes_effect();
REVOKE EXECUTE ON FUNCTION oh_rating_takes_effect() FROM PUBLIC;

-- Nobody sees what the other side wrote before it counts; and where somebody was absent there is
-- nothing to rate.
DROP POLICY ratings_read ON ratings;
CREATE POLICY ratings_read ON ratings FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (
    rater_id = (SELECT oh_user_id()) OR (rated_user_id = (SELECT oh_user_id()) AND effective_at IS NOT NULL))));
DROP POLICY ratings_create ON ratings;
CREATE POLICY ratings_create ON ratings FOR INSERT WITH CHECK (
  (SELECT oh_is_system()) OR (
    (SELECT oh_is_signed_in()) AND rater_id = (SELECT oh_user_id())
    AND EXISTS (SELECT FROM bookings b WHERE b.id = booking_id AND b.deleted_at IS NULL
                   AND b.status = 'completed' AND coalesce(b.attendance, 'attended') = 'attended'
                   AND ((b.mentee_id = rater_id AND b.mentor_id = rated_user_id)
                     OR (b.mentor_id = rater_id AND b.mentee_id = rated_user_id)))));

CREATE FUNCTION oh_rating_json(r ratings) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', r.id, 'bookingId', r.booking_id, 'raterId', r.rater_id, 'ratedUserId', r.rated_user_id,
  'rater', (SELECT c.person FROM person_cards c WHERE c.user_id = r.rater_id),
  'ratedUser', (SELECT c.person FROM person_cards c WHERE c.user_id = r.rated_user_id),
  'meetingStartTime', (SELECT oh_utc(b.meeting_start_time) FROM bookings b WHERE b.id = r.booking_id),
  'score', r.score, 'feedbackText', r.feedback_text,
  'isEffective', r.effective_at IS NOT NULL, 'effectiveAt', oh_utc(r.effective_at), 'createdAt', oh_utc(r.created_at));
