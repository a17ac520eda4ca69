-- One's own; a coordinator's, any that is shared: row level security shows no other row to an update.
SELECT n.version, n.author_id, n.body
FROM booking_notes n
WHERE n.id = :id AND n.booking_id = :booking AND n.deleted_at IS NULL
FOR UPDATE
