INSERT INTO users (id, email_sealed, email_index, role, last_activity_at, created_at)
VALUES (:id, :email_sealed, :email_index, :role::user_role, :active, :created)
