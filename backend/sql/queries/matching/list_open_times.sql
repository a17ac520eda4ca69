-- Mentors with free times from then until then; enough of them is as good as all.
SELECT s.mentor_id, least(count(*), :enough::int)::int AS open
FROM time_slots s
WHERE s.deleted_at IS NULL AND NOT s.is_booked AND s.start_time >= :earliest AND s.start_time < :until
  AND (:mentor::uuid IS NULL OR s.mentor_id = :mentor::uuid)
GROUP BY s.mentor_id
