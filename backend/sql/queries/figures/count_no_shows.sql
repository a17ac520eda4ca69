-- Completed meetings in [from, to) of which somebody noted that one of the two was absent: none but completed
-- ones can have such a note.
SELECT count(*)::int AS meetings,
       count(*) FILTER (WHERE b.attendance IN ('mentor_absent', 'both_absent'))::int AS mentors,
       count(*) FILTER (WHERE b.attendance IN ('mentee_absent', 'both_absent'))::int AS mentees
FROM bookings b
WHERE b.deleted_at IS NULL AND b.meeting_start_time >= :from::timestamptz AND b.meeting_start_time < :to::timestamptz
  AND b.attendance <> 'attended'
  AND (:everybody::boolean OR CASE :party::text WHEN 'mentee' THEN b.mentee_id ELSE b.mentor_id END IN
       (SELECT oh_people_like(:industries::text[], :technologies::text[], :stages::text[], :tiers::text[])))
