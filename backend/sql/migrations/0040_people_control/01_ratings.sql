-- Whether a rating counts and whether whom it is about reads it are two things. It counts once both sides
-- have rated, or a week after the meeting, with a name or without. What was said without one is read only
-- together with what others said so, from three people on: `shown_at` is since when.
ALTER TABLE ratings ADD COLUMN shown_at timestamptz;
UPDATE ratings SET shown_at = effective_at WHERE is_anonymous AND effective_at IS NOT NULL;
-- Those in which both have rated already, and one waited because of the other's missing name; whose week is
-- over comes with the next turn of the job.
UPDATE ratings r SET effective_at = greatest(r.created_at, o.created_at)
FROM ratings o
WHERE r.effective_at IS NULL AND r.deleted_at IS NULL
  AND o.booking_id = r.booking_id AND o.rater_id = r.rated_user_id AND o.deleted_at IS NULL;
DROP INDEX ratings_anonymous_idx;
CREATE INDEX ratings_anonymous_idx ON ratings (rated_user_id, shown_at) WHERE is_anonymous AND deleted_at IS NULL;

CREATE OR REPLACE FUNCTION oh_rating_takes_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  over timestamptz;
BEGIN
  SELECT b.meeting_end_time + oh_rating_delay() INTO over FROM bookings b WHERE b.id = NEW.booking_id FOR NO KEY UPDATE;
  NEW.shown_at := NULL;
  NEW.effective_at := CASE
    WHEN NEW.created_at >= over THEN NEW.created_at
    WHEN EXISTS (SELECT FROM ratings o WHERE o.booking_id = NEW.booking_id AND o.rater_id = NEW.rated_user_id
                   AND o.deleted_at IS NULL) THEN NEW.created_at END;
  UPDATE ratings SET effective_at = NEW.created_at
   WHERE booking_id = NEW.booking_id AND rater_id = NEW.rated_user_id AND deleted_at IS NULL AND effective_at IS NULL;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION oh_anonymous_ratings() RETURNS SETOF ratings
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT jsonb_populate_record(NULL::ratings, jsonb_build_object(
    'id', r.id, 'rated_user_id', r.rated_user_id, 'score', r.score, 'feedback_text', r.feedback_text,
    'topics_covered', '[]'::jsonb, 'helpfulness_rating', r.helpfulness_rating, 'would_recommend', r.would_recommend,
    'is_anonymous', true, 'created_at', r.shown_at, 'effective_at', r.shown_at))
  FROM ratings r
  WHERE r.rated_user_id = oh_user_id() AND r.is_anonymous AND r.shown_at IS NOT NULL AND r.deleted_at IS NULL
$$;

-- As before, but of what was said without a name the mentor is told the part that is shown: from a sum of
-- all, what one more added to it could be told by subtracting.
CREATE OR REPLACE FUNCTION oh_feedback_stats(person uuid) RETURNS json
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  least_people constant integer := CASE WHEN oh_is_staff() THEN 1 ELSE oh_anonymous_group() END;
  see_all constant boolean := oh_is_staff();
BEGIN
  IF NOT (oh_is_staff() OR (oh_is_signed_in() AND person = oh_user_id())) THEN
    RETURN NULL;
  END IF;
  RETURN (
    WITH counted AS (
      SELECT g.* FROM oh_counted_ratings(person) g WHERE see_all OR NOT g.is_anonymous OR g.shown_at IS NOT NULL
    ), sums AS (
      SELECT count(*)::int AS ratings,
             count(DISTINCT rater_id) >= least_people AS enough,
             round(avg(score), 2) AS score,
             json_build_array(
               count(*) FILTER (WHERE score = 1), count(*) FILTER (WHERE score = 2), count(*) FILTER (WHERE score = 3),
               count(*) FILTER (WHERE score = 4), count(*) FILTER (WHERE score = 5)) AS scores,
             count(helpfulness_rating)::int AS helpfulness_answers,
             count(DISTINCT rater_id) FILTER (WHERE helpfulness_rating IS NOT NULL) >= least_people AS helpfulness_enough,
             round(avg(helpfulness_rating), 2) AS helpfulness,
             count(would_recommend)::int AS recommend_answers,
             count(DISTINCT rater_id) FILTER (WHERE would_recommend IS NOT NULL) >= least_people AS recommend_enough,
             count(*) FILTER (WHERE would_recommend)::int AS recommend
      FROM counted
    ), named AS (
      SELECT oh_fold(t.topic) AS folded, mode() WITHIN GROUP (ORDER BY t.topic) AS any_name,
             mode() WITHIN GROUP (ORDER BY t.topic) FILTER (WHERE NOT c.is_anonymous) AS open_name,
             count(*)::int AS many, count(*) FILTER (WHERE NOT c.is_anonymous)::int AS open,
             count(DISTINCT c.rater_id) >= least_people AS enough
      FROM counted c
      CROSS JOIN LATERAL unnest(c.topics_covered) AS t (topic)
      GROUP BY 1
    ), topics AS (
      SELECT CASE WHEN enough THEN any_name ELSE open_name END AS topic, CASE WHEN enough THEN many ELSE open END AS many
      FROM named
      WHERE enough OR open > 0
      ORDER BY 2 DESC, folded
      LIMIT 50
    )
    SELECT json_build_object(
      'mentorId', person, 'minimumRaters', least_people, 'ratingsCount', s.ratings,
      'averageScore', CASE WHEN s.enough THEN s.score END,
      'scores', CASE WHEN s.enough THEN s.scores ELSE '[]' END,
      'helpfulnessCount', CASE WHEN s.helpfulness_enough THEN s.helpfulness_answers ELSE 0 END,
      'averageHelpfulness', CASE WHEN s.helpfulness_enough THEN s.helpfulness END,
      'recommendCount', CASE WHEN s.recommend_enough THEN s.recommend_answers ELSE 0 END,
      'wouldRecommendCount', CASE WHEN s.recommend_enough THEN s.recommend END,
      'topics', coalesce((SELECT json_agg(json_build_object('topic', t.topic, 'count', t.many)) FROM topics t), '[]'),
      'waitingCount', CASE WHEN see_all THEN (
        SELECT count(*) FROM ratings w WHERE w.rated_user_id = person AND w.deleted_at IS NULL AND w.effective_at IS NULL) END)
    FROM sums s);
END
$$;

-- What somebody takes along of their data: as they read it here. Only these words of the function change,
-- whatever other migrations have made of the rest.
DO $$
DECLARE
  before constant text := pg_get_functiondef('oh_person_data(uuid)'::regprocedure);
  after text := before;
BEGIN
  after := replace(after, '''is_anonymous'', true, ''effective_at'', r.effective_at)', '''is_anonymous'', true, ''shown_at'', r.shown_at)');
  after := replace(after, 'CASE WHEN r.is_anonymous THEN r.effective_at ELSE r.created_at END',
                   'CASE WHEN r.is_anonymous THEN r.shown_at ELSE r.created_at END');
  after := replace(after, 'r.rated_user_id = person AND r.effective_at IS NOT NULL AND (r.deleted_at IS NULL OR NOT r.is_anonymous)',
                   'r.rated_user_id = person AND CASE WHEN r.is_anonymous THEN r.shown_at IS NOT NULL AND r.deleted_at IS NULL ELSE r.effective_at IS NOT NULL END');
  IF strpos(after, 'r.shown_at IS NOT NULL') = 0 OR strpos(after, '''shown_at'', r.shown_at') = 0 OR strpos(after, 'THEN r.effective_at') > 0 THEN
    RAISE EXCEPTION 'oh_person_data() is not as this migration knows it';
  END IF;
  EXECUTE after;
END
$$;

-- Whether what was said of a meeting counts: not when a coordinator says that it did not take place; a party's
-- word alone takes nothing back that the other has rated.
CREATE FUNCTION oh_may_be_rated(b bookings) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN (b).deleted_at IS NULL AND (b).status = 'completed'
  AND (coalesce((b).attendance, 'attended') = 'attended' OR (b).attendance_marked_by IN ((b).mentor_id, (b).mentee_id));

CREATE OR REPLACE FUNCTION oh_counted_ratings(person uuid) RETURNS SETOF ratings
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT g.*
  FROM ratings g
  JOIN bookings b ON b.id = g.booking_id AND oh_may_be_rated(b)
  WHERE g.rated_user_id = person AND g.deleted_at IS NULL AND g.effective_at IS NOT NULL
$$;
