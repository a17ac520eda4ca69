-- Mentors with free times from then until then, those of requests that have lapsed among them; enough of them is as good as
-- all.
SELECT s.mentor_id, least(count(*), :enough::int)::int AS open
FROM time_slots s
WHERE s.deleted_at IS NULL AND NOT s.is_busy_elsewhere AND s.start_time >= :earliest AND s.start_time < :until
  AND oh_is_unbooked(s.is_booked, s.lapses_at, s.is_stale, s.availability_block_id, :now)
  AND (:mentor::uuid IS NULL OR s.mentor_id = :mentor::uuid)
GROUP BY s.mentor_id
