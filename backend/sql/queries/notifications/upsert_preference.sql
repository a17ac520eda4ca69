INSERT INTO notification_preferences (user_id, kind, email, in_app)
VALUES (:user, :kind::notification_type, coalesce(:email::boolean, true), coalesce(:in_app::boolean, true))
ON CONFLICT (user_id, kind) DO UPDATE
SET email = coalesce(:email::boolean, notification_preferences.email), in_app = coalesce(:in_app::boolean, notification_preferences.in_app)
