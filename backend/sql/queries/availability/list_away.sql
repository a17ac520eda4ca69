-- Days away that may still touch a slot to come.
SELECT id, 'off' AS kind, first_day, last_day, timezone
FROM mentor_time_off
WHERE mentor_id = :mentor AND deleted_at IS NULL AND last_day >= :day::date - 3
UNION ALL
SELECT id, 'travel', first_day, last_day, timezone
FROM mentor_travel
WHERE mentor_id = :mentor AND deleted_at IS NULL AND last_day >= :day::date - 3
ORDER BY first_day, id
