SELECT oh_time_off_json(t, :starts, :ends, :now)::text AS json
FROM mentor_time_off t
WHERE t.id = :id AND t.deleted_at IS NULL
