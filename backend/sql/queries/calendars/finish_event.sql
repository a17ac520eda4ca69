-- There is nothing (more) to be done about it.
UPDATE calendar_events SET done = greatest(done, :done) WHERE booking_id = :booking AND user_id = :user
