-- How long mentors took to confirm meetings in [from, to), in seconds: the middle, and what nine of ten
-- stay below. An automatic confirmation has the moment of the request.
SELECT count(*)::int AS confirmed,
       (percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY t.took))[1] AS median,
       (percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY t.took))[2] AS p90
FROM (
  SELECT extract(epoch FROM b.confirmed_at - b.created_at)::float8 AS took
  FROM bookings b
  WHERE b.deleted_at IS NULL AND b.meeting_start_time >= :from::timestamptz AND b.meeting_start_time < :to::timestamptz
    AND b.confirmed_by = b.mentor_id AND b.confirmed_at > b.created_at
    AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
) t
