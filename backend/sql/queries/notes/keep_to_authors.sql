-- What was shared with somebody is not shown to who takes their place.
UPDATE booking_notes SET visibility = 'private' WHERE booking_id = :booking AND visibility = 'shared' AND deleted_at IS NULL
