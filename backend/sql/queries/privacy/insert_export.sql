INSERT INTO data_exports (id, user_id, requested_at, created_at) VALUES (:id, :user, :now, :now)
