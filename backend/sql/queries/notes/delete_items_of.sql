-- Of somebody who has nothing to do with the meeting any more.
UPDATE booking_action_items SET deleted_at = :now, deleted_by = :actor
WHERE booking_id = :booking AND owner_id = :owner AND deleted_at IS NULL
