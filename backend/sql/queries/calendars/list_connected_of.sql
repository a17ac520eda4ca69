-- Of these people those with a calendar, and what it was last known to have in a range: in milliseconds since 1970.
SELECT c.user_id, p.time_zone, coalesce(b.revision, 0) AS revision, b.read_at,
       coalesce(b.known @> tstzrange(:from, :to), false) AS is_known,
       coalesce((SELECT json_agg(json_build_array((extract(epoch FROM lower(t)) * 1000)::bigint, (extract(epoch FROM upper(t)) * 1000)::bigint) ORDER BY t)
                 FROM unnest(b.times * tstzmultirange(tstzrange(:from, :to))) t), '[]') AS known_times
FROM calendar_integrations c
JOIN user_profiles p ON p.user_id = c.user_id
LEFT JOIN calendar_busy b ON b.user_id = c.user_id
WHERE c.user_id = ANY (:people) AND c.is_connected
