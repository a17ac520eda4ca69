-- The first account, which lets the others in.
WITH made AS (
  INSERT INTO users (id, email_sealed, email_index, key_version, role, created_at)
  VALUES (:id, :email_sealed, :email_index, :key_version, 'coordinator', :now)
  RETURNING id
)
INSERT INTO user_profiles (user_id, name, created_at)
SELECT made.id, :name, :now FROM made
