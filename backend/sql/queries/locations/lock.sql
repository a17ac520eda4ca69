SELECT l.name, l.address, l.notes, l.is_active, l.version, oh_blocks_at(l.id, :now) AS blocks
FROM locations l
WHERE l.id = :id AND l.deleted_at IS NULL
FOR UPDATE
