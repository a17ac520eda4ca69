SELECT count(*)::int AS users FROM users
