SELECT p.kind, p.email, p.in_app FROM notification_preferences p WHERE p.user_id = :user
