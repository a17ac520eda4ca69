-- Whose reputation has to be calculated anew, and why, until it is: triggers write it down, so that
-- no way of changing something can forget it. Appended to, so that nobody waits for another's
-- transaction. A new booking changes nobody's.
CREATE TABLE reputation_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  trigger_event reputation_trigger NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX reputation_changes_user_idx ON reputation_changes (user_id);
ALTER TABLE reputation_changes ENABLE ROW LEVEL SECURITY;
CREATE POLICY reputation_changes_system ON reputation_changes USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
GRANT SELECT, INSERT, DELETE ON reputation_changes TO officehours_app;

CREATE FUNCTION oh_reputation_follows_rating() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO reputation_changes (user_id, trigger_event) VALUES (NEW.rated_user_id, 'rating_received');
  RETURN NULL;
END
$$;
CREATE TRIGGER ratings_reputation_new AFTER INSERT ON ratings FOR EACH ROW
WHEN (NEW.effective_at IS NOT NULL AND NEW.deleted_at IS NULL) EXECUTE FUNCTION oh_reputation_follows_rating();
CREATE TRIGGER ratings_reputation_changed AFTER UPDATE ON ratings FOR EACH ROW
WHEN ((OLD.score, OLD.effective_at, OLD.deleted_at) IS DISTINCT FROM (NEW.score, NEW.effective_at, NEW.deleted_at))
EXECUTE FUNCTION oh_reputation_follows_rating();

-- A cancellation is its author's; a mentor's "no" to a request is none, and a coordinator's is
-- nobody's.
CREATE FUNCTION oh_reputation_follows_booking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  event text := 'meeting_' || NEW.status;
BEGIN
  IF NEW.status = 'canceled' AND NEW.status <> OLD.status THEN
    INSERT INTO reputation_changes (user_id, trigger_event) VALUES (NEW.canceled_by, 'meeting_canceled');
    RETURN NULL;
  END IF;
  IF NEW.attendance IS DISTINCT FROM OLD.attendance THEN
    event := 'attendance_marked';
  ELSIF NEW.status NOT IN ('confirmed', 'completed') THEN
    event := 'meeting_canceled';
  END IF;
  INSERT INTO reputation_changes (user_id, trigger_event)
  VALUES (NEW.mentor_id, event::reputation_trigger), (NEW.mentee_id, event::reputation_trigger);
  RETURN NULL;
END
$$;
CREATE TRIGGER bookings_reputation AFTER UPDATE OF status, attendance, deleted_at ON bookings FOR EACH ROW
WHEN (NEW.attendance IS DISTINCT FROM OLD.attendance OR NEW.deleted_at IS DISTINCT FROM OLD.deleted_at
      OR (NEW.status <> OLD.status AND (
            NEW.status IN ('confirmed', 'completed')
            OR (NEW.status = 'canceled' AND NEW.canceled_by IN (NEW.mentor_id, NEW.mentee_id)
                AND NOT (NEW.confirmed_at IS NULL AND NEW.canceled_by = NEW.mentor_id)))))
EXECUTE FUNCTION oh_reputation_follows_booking();
REVOKE EXECUTE ON FUNCTION oh_reputation_follows_rating(), oh_reputation_follows_booking() FROM PUBLIC;

-- The parts of a score as the API names them.
CREATE FUNCTION oh_reputation_details_json(d jsonb) RETURNS json
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN jsonb_exists(d, 'raw_score') THEN json_build_object(
  'calculator', d -> 'calculator', 'averageRating', d -> 'average_rating', 'ratingsCount', d -> 'ratings_count',
  'completionRate', d -> 'completion_rate', 'completedMeetings', d -> 'completed_meetings',
  'attendedMeetings', d -> 'attended_meetings', 'canceledMeetings', d -> 'canceled_meetings',
  'responsivenessFactor', d -> 'responsiveness_factor',
  'averageResponseTimeHours', d -> 'average_response_time_hours',
  'confirmedByMentorCount', d -> 'confirmed_by_mentor_count', 'cancellationRate', d -> 'cancellation_rate',
  'totalBookings', d -> 'total_bookings', 'lateCancellations', d -> 'late_cancellations',
  'tenureBonus', d -> 'tenure_bonus', 'fullMonths', d -> 'full_months', 'rawScore', d -> 'raw_score',
  'isProbationary', d -> 'probationary_clamp_applied', 'score', d -> 'score', 'tier', d -> 'tier') END;
