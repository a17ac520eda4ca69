-- A mentor's taken slots in a range: what the load cap counts.
SELECT count(*)::int AS sessions
FROM time_slots s
WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL AND s.is_booked
  AND s.start_time >= :from AND s.start_time < :to
