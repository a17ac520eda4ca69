-- A mentor's taken slots in a range: what the load cap counts. A lapsed request takes none.
SELECT count(*)::int AS sessions
FROM time_slots s
WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL AND s.is_booked AND NOT oh_has_lapsed(s.lapses_at, :now)
  AND s.start_time >= :from AND s.start_time < :to
