SELECT oh_block_json(b)::text AS json
FROM availability_blocks b
WHERE b.id = :id AND b.deleted_at IS NULL
