UPDATE waiting_list SET left_at = :now
WHERE mentor_id = :mentor AND mentee_id = :mentee AND left_at IS NULL
