-- It is not in the calendar any more; what came after that waits for its own turn.
UPDATE calendar_events SET done = greatest(done, :done), event_id = NULL, calendar_id = NULL, provider = NULL, meet_link = NULL,
  written_start = NULL, written_end = NULL, departed = NULL
WHERE booking_id = :booking AND user_id = :user
