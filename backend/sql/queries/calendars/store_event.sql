UPDATE calendar_events
SET done = greatest(done, :done), provider = :provider, calendar_id = :calendar, event_id = :event, written_start = :start,
    written_end = :end, meet_link = coalesce(:link, meet_link), departed = NULL
WHERE booking_id = :booking AND user_id = :user
