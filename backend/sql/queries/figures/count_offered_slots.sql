-- Slots that begin in [from, to) and were not taken back, booked or not: the offer of FR69. To mentees
-- everything is offered.
SELECT count(*)::int AS offered
FROM time_slots s
WHERE s.deleted_at IS NULL AND s.start_time >= :from::timestamptz AND s.start_time < :to::timestamptz
  AND (:everybody::boolean OR :party::text = 'mentee' OR s.mentor_id IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
