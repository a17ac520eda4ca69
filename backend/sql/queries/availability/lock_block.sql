SELECT b.mentor_id, b.version
FROM availability_blocks b
WHERE b.id = :id AND b.deleted_at IS NULL AND b.mentor_id = :mentor
FOR UPDATE OF b
