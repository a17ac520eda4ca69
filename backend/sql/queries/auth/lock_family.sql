-- One refresh of a family at a time.
SELECT s.id FROM sessions s WHERE s.family_id = :family ORDER BY s.id FOR UPDATE
