-- What a new booking does for its people, for those of one that was given to another mentor or mentee: both have had
-- to do with a booking, and the mentee waits for that mentor no longer.
WITH met AS (
  UPDATE users SET last_activity_at = greatest(last_activity_at, :now::timestamptz) WHERE id IN (:mentor::uuid, :mentee::uuid)
)
UPDATE waiting_list SET left_at = :now::timestamptz
WHERE mentor_id = :mentor::uuid AND mentee_id = :mentee::uuid AND left_at IS NULL
