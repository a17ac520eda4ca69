-- Who has a booked meeting in [from, to), and who had most completed ones.
WITH sums AS MATERIALIZED (
  SELECT m.mentor_id, m.mentee_id, count(*) FILTER (WHERE m.status = 'completed')::int AS sessions
  FROM oh_meetings(:from::timestamptz, :to::timestamptz, :now::timestamptz) m
  WHERE oh_is_live(m.status)
    AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN m.mentee_id ELSE m.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
  GROUP BY GROUPING SETS ((m.mentor_id), (m.mentee_id))
)
SELECT (SELECT count(*)::int FROM sums WHERE mentor_id IS NOT NULL) AS mentors,
       (SELECT count(*)::int FROM sums WHERE mentee_id IS NOT NULL) AS mentees,
       (SELECT count(DISTINCT coalesce(mentor_id, mentee_id))::int FROM sums) AS users,
       (SELECT coalesce(json_agg(json_build_object('userId', t.mentor_id, 'name', coalesce(p.name, ''), 'completedSessions', t.sessions)
                                 ORDER BY t.sessions DESC, t.mentor_id), '[]')
        FROM (SELECT * FROM sums WHERE mentor_id IS NOT NULL AND sessions > 0 ORDER BY sessions DESC, mentor_id LIMIT 10) t
        LEFT JOIN user_profiles p ON p.user_id = t.mentor_id)::text AS top_mentors,
       (SELECT coalesce(json_agg(json_build_object('userId', t.mentee_id, 'name', coalesce(p.name, ''), 'completedSessions', t.sessions)
                                 ORDER BY t.sessions DESC, t.mentee_id), '[]')
        FROM (SELECT * FROM sums WHERE mentee_id IS NOT NULL AND sessions > 0 ORDER BY sessions DESC, mentee_id LIMIT 10) t
        LEFT JOIN user_profiles p ON p.user_id = t.mentee_id)::text AS top_mentees
