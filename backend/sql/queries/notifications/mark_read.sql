-- When it was read first stays, whoever marks it again.
UPDATE notifications SET read_at = :read_at WHERE id = :id AND user_id = :user AND (read_at IS NULL) <> (:read_at::timestamptz IS NULL)
