SELECT count(*)::int AS total, (count(*) FILTER (WHERE n.read_at IS NULL))::int AS unread
FROM notifications n
WHERE n.user_id = :user
