-- A slot without a block, or without a place in its block any more, is gone with its booking: what it
-- kept away can come back.
SELECT oh_enqueue_job(:id, :kind, :payload::jsonb, :unique_key, 0, :now, :max_attempts, :now) AS id
FROM time_slots s
WHERE s.id = :slot AND s.deleted_at IS NOT NULL AND (s.availability_block_id IS NULL OR s.is_stale)
