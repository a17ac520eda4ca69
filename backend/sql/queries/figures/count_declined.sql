-- Requests for meetings in [from, to) to which the mentor said no; the rule is isDeclined's.
SELECT count(*)::int AS declined
FROM bookings b
WHERE b.deleted_at IS NULL AND b.meeting_start_time >= :from::timestamptz AND b.meeting_start_time < :to::timestamptz
  AND b.status = 'canceled' AND b.confirmed_at IS NULL AND b.canceled_by = b.mentor_id
  AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
