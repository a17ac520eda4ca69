-- Idempotent: a slot that is there already stays as it is.
INSERT INTO time_slots (id, availability_block_id, mentor_id, start_time, end_time, created_at)
SELECT t.id, t.block, :mentor, t.starts, t.ends, :now
FROM unnest(:ids::uuid[], :blocks::uuid[], :starts::timestamptz[], :ends::timestamptz[]) AS t (id, block, starts, ends)
ON CONFLICT DO NOTHING
