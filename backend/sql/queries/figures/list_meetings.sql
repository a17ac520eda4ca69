-- What became of the meetings in each step of a range. The steps follow one another: :bounds has where
-- each begins, and where the last one ends; they are numbered from 1, and one without meetings is left out.
SELECT c.nr,
       coalesce(sum(c.many) FILTER (WHERE oh_is_live(c.status)), 0)::int AS booked,
       coalesce(sum(c.many) FILTER (WHERE c.status = 'completed'), 0)::int AS completed,
       coalesce(sum(c.many) FILTER (WHERE c.status = 'canceled'), 0)::int AS canceled,
       coalesce(sum(c.many) FILTER (WHERE c.status = 'expired'), 0)::int AS expired
FROM (
  SELECT width_bucket(m.starts, :bounds::timestamptz[]) AS nr, m.status, count(*) AS many
  FROM oh_meetings((:bounds::timestamptz[])[1], (:bounds::timestamptz[])[cardinality(:bounds::timestamptz[])], :now::timestamptz) m
  WHERE (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN m.mentee_id ELSE m.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
  GROUP BY 1, 2
) c
GROUP BY c.nr
