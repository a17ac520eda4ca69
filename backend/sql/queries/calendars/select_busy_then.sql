-- What is known of two people's calendars at a moment: since when, and the time around it that is not free.
SELECT b.user_id, coalesce(b.read_at, b.asked_at) AS read_at, lower(t) AS start_time, upper(t) AS end_time
FROM calendar_busy b CROSS JOIN unnest(b.times * tstzmultirange(tstzrange(:from, :to))) t
WHERE b.user_id = :mentor OR b.user_id = :mentee::uuid
ORDER BY b.user_id, t
