-- Slots that begin in [from, to) and were not taken back, booked or not: the offer of FR69. To mentees
-- everything is offered. What somebody offered for a time after they left was no offer, unless it was
-- booked all the same; these few are looked up by themselves.
SELECT (
  SELECT count(*)
  FROM time_slots s
  WHERE s.deleted_at IS NULL AND s.start_time >= :from::timestamptz AND s.start_time < :to::timestamptz
    AND (:everybody::boolean OR :party::text = 'mentee' OR s.mentor_id IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
)::int - (
  SELECT count(*)
  FROM users u
  JOIN time_slots s ON s.mentor_id = u.id AND s.start_time >= u.left_at
  WHERE u.left_at IS NOT NULL AND s.deleted_at IS NULL AND NOT s.is_booked
    AND s.start_time >= :from::timestamptz AND s.start_time < :to::timestamptz
    AND (:everybody::boolean OR :party::text = 'mentee' OR s.mentor_id IN
         (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
)::int AS offered
