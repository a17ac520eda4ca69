SELECT count(*)::int AS many
FROM bookings b
WHERE b.deleted_at IS NULL
  AND (:from::timestamptz IS NULL OR b.meeting_start_time >= :from::timestamptz)
  AND (:to::timestamptz IS NULL OR b.meeting_start_time < :to::timestamptz)
  AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
