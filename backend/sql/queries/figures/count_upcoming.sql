-- Meetings to come, and requests among them that wait for an answer.
SELECT count(*) FILTER (WHERE oh_is_live(m.status))::int AS upcoming,
       count(*) FILTER (WHERE m.status = 'pending')::int AS pending
FROM oh_meetings(:now::timestamptz, 'infinity', :now::timestamptz) m
WHERE m.starts > :now::timestamptz AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN m.mentee_id ELSE m.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
