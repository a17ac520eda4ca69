-- The slot that is exactly this time, if the mentor offers it.
SELECT s.id
FROM time_slots s
WHERE s.mentor_id = :mentor AND s.deleted_at IS NULL AND s.start_time = :start AND s.end_time = :end
