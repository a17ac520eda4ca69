UPDATE ical_feed_tokens SET is_active = false WHERE user_id = :user AND busy_only = :busy AND is_active
