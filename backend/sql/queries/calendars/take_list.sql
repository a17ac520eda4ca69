UPDATE calendar_integrations SET available_calendars = :calendars, write_calendar_id = :write_id, read_calendar_ids = :read_ids
WHERE user_id = :user AND is_connected AND version = :version
