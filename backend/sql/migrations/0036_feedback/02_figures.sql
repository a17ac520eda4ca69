-- The anonymous ratings of whoever asks, without what tells who wrote them: nobody, no meeting, no topics
-- (one remembers with whom one talked about what), and no time but the one at which all of a group came.
CREATE FUNCTION oh_anonymous_ratings() RETURNS SETOF ratings
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT jsonb_populate_record(NULL::ratings, jsonb_build_object(
    'id', r.id, 'rated_user_id', r.rated_user_id, 'score', r.score, 'feedback_text', r.feedback_text,
    'topics_covered', '[]'::jsonb, 'helpfulness_rating', r.helpfulness_rating, 'would_recommend', r.would_recommend,
    'is_anonymous', true, 'created_at', r.effective_at, 'effective_at', r.effective_at))
  FROM ratings r
  WHERE r.rated_user_id = oh_user_id() AND r.is_anonymous AND r.effective_at IS NOT NULL AND r.deleted_at IS NULL
$$;

-- What counts of what was said about somebody. A rating of a meeting that a coordinator says did not take
-- place does not count; a party's word alone takes nothing back that the other has rated. For functions
-- alone that give away no single row.
CREATE FUNCTION oh_counted_ratings(person uuid) RETURNS SETOF ratings
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT g.*
  FROM ratings g
  JOIN bookings b ON b.id = g.booking_id
  WHERE g.rated_user_id = person AND g.deleted_at IS NULL AND g.effective_at IS NOT NULL
    AND b.deleted_at IS NULL AND b.status = 'completed'
    AND (coalesce(b.attendance, 'attended') = 'attended' OR b.attendance_marked_by IN (b.mentor_id, b.mentee_id))
$$;

CREATE FUNCTION oh_rating_totals(person uuid, OUT ratings_count bigint, OUT ratings_sum bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT count(*), coalesce(sum(g.score), 0)
  FROM oh_counted_ratings(person) g
  WHERE oh_is_staff() OR person = oh_user_id()
$$;

-- What mentees say of a mentor, together. Coordinators, who may read each rating, see all of it; the mentor
-- only what a group of people said, and a topic that was named anonymously once as many have named it.
CREATE FUNCTION oh_feedback_stats(person uuid) RETURNS json
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  least_people constant integer := CASE WHEN oh_is_staff() THEN 1 ELSE oh_anonymous_group() END;
BEGIN
  IF NOT (oh_is_staff() OR (oh_is_signed_in() AND person = oh_user_id())) THEN
    RETURN NULL;
  END IF;
  RETURN (
    WITH counted AS (
      SELECT * FROM oh_counted_ratings(person)
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
      'waitingCount', CASE WHEN oh_is_staff() THEN (
        SELECT count(*) FROM ratings w WHERE w.rated_user_id = person AND w.deleted_at IS NULL AND w.effective_at IS NULL) END)
    FROM sums s);
END
$$;

REVOKE EXECUTE ON FUNCTION oh_anonymous_ratings(), oh_counted_ratings(uuid), oh_rating_totals(uuid), oh_feedback_stats(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oh_anonymous_ratings(), oh_rating_totals(uuid), oh_feedback_stats(uuid) TO officehours_app;
