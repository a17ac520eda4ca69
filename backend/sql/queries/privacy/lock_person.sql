-- Of two requests of one person the later one sees the earlier.
SELECT u.id FROM users u WHERE u.id = :user FOR NO KEY UPDATE
