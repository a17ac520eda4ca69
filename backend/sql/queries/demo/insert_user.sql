INSERT INTO users (id, email_sealed, email_index, role, reputation_score, reputation_tier, last_activity_at, created_at)
VALUES (:id, :email_sealed, :email_index, :role::user_role, :score, :tier::reputation_tier, :active, :created)
