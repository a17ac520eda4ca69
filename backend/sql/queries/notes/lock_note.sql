-- Only one's own: row level security shows no other row to an update.
SELECT n.version
FROM booking_notes n
WHERE n.id = :id AND n.booking_id = :booking AND n.author_id = :author AND n.deleted_at IS NULL
FOR UPDATE
