-- Beside stars and words (001 3.6): what was talked about, and, of a mentor, whether it helped and whether
-- one would recommend them; all that without a name if the mentee wants it so.
ALTER TABLE ratings
  ADD COLUMN topics_covered text[] NOT NULL DEFAULT '{}'
    CONSTRAINT ratings_topics_ck CHECK (cardinality(topics_covered) <= 10 AND array_position(topics_covered, NULL) IS NULL),
  ADD COLUMN helpfulness_rating integer CONSTRAINT ratings_helpfulness_ck CHECK (helpfulness_rating BETWEEN 1 AND 5),
  ADD COLUMN would_recommend boolean,
  ADD COLUMN is_anonymous boolean NOT NULL DEFAULT false;
CREATE INDEX ratings_anonymous_idx ON ratings (rated_user_id) WHERE is_anonymous AND deleted_at IS NULL;

-- From so many different people together: with fewer, who is counted could be guessed.
CREATE FUNCTION oh_anonymous_group() RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN 3;

-- As before, but an anonymous rating neither counts because the other side has rated, nor makes theirs
-- count: the moment would tell who wrote it. It waits for a week and for others (make_due_effective).
CREATE OR REPLACE FUNCTION oh_rating_takes_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  over timestamptz;
BEGIN
  SELECT b.meeting_end_time + oh_rating_delay() INTO over FROM bookings b WHERE b.id = NEW.booking_id FOR NO KEY UPDATE;
  IF NEW.is_anonymous THEN
    NEW.effective_at := NULL;
    RETURN NEW;
  END IF;
  NEW.effective_at := CASE
    WHEN NEW.created_at >= over THEN NEW.created_at
    WHEN EXISTS (SELECT FROM ratings o WHERE o.booking_id = NEW.booking_id AND o.rater_id = NEW.rated_user_id
                   AND o.deleted_at IS NULL AND NOT o.is_anonymous) THEN NEW.created_at END;
  UPDATE ratings SET effective_at = NEW.created_at
   WHERE booking_id = NEW.booking_id AND rater_id = NEW.rated_user_id AND deleted_at IS NULL AND effective_at IS NULL
     AND NOT is_anonymous;
  RETURN NEW;
END
$$;

-- Whom an anonymous rating is about never reads its row: oh_anonymous_ratings() says what they may know.
DROP POLICY ratings_read ON ratings;
CREATE POLICY ratings_read ON ratings FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (
    rater_id = (SELECT oh_user_id())
    OR (rated_user_id = (SELECT oh_user_id()) AND effective_at IS NOT NULL AND NOT is_anonymous))));
DROP POLICY ratings_create ON ratings;
CREATE POLICY ratings_create ON ratings FOR INSERT WITH CHECK (
  (SELECT oh_is_system()) OR (
    (SELECT oh_is_signed_in()) AND rater_id = (SELECT oh_user_id())
    AND EXISTS (SELECT FROM bookings b WHERE b.id = booking_id AND b.deleted_at IS NULL
                   AND b.status = 'completed' AND coalesce(b.attendance, 'attended') = 'attended'
                   AND ((b.mentee_id = rater_id AND b.mentor_id = rated_user_id)
                     OR (b.mentor_id = rater_id AND b.mentee_id = rated_user_id
                         AND helpfulness_rating IS NULL AND would_recommend IS NULL AND NOT is_anonymous)))));

CREATE OR REPLACE FUNCTION oh_rating_json(r ratings) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', r.id, 'bookingId', r.booking_id, 'raterId', r.rater_id, 'ratedUserId', r.rated_user_id,
  'rater', (SELECT c.person FROM person_cards c WHERE c.user_id = r.rater_id),
  'ratedUser', (SELECT c.person FROM person_cards c WHERE c.user_id = r.rated_user_id),
  'meetingStartTime', (SELECT oh_utc(b.meeting_start_time) FROM bookings b WHERE b.id = r.booking_id),
  'score', r.score, 'feedbackText', r.feedback_text, 'topicsCovered', to_json(r.topics_covered),
  'helpfulnessRating', r.helpfulness_rating, 'wouldRecommend', r.would_recommend, 'isAnonymous', r.is_anonymous,
  'isEffective', r.effective_at IS NOT NULL, 'effectiveAt', oh_utc(r.effective_at), 'createdAt', oh_utc(r.created_at));
