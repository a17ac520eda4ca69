SELECT count(*)::int AS many
FROM ratings r
JOIN bookings b ON b.id = r.booking_id
WHERE r.deleted_at IS NULL
  AND (:from::timestamptz IS NULL OR r.created_at >= :from::timestamptz)
  AND (:to::timestamptz IS NULL OR r.created_at < :to::timestamptz)
  AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
