-- Booked slots that the mentor's blocks would not make today, and those that they would again; not those that were freed in
-- the meantime.
UPDATE time_slots SET is_stale = id = ANY (:stale::uuid[])
WHERE id = ANY (:ids::uuid[]) AND is_stale <> (id = ANY (:stale::uuid[])) AND is_booked AND deleted_at IS NULL
