WITH made AS (
  INSERT INTO users (id, email_sealed, email_index, key_version, role, created_at)
  VALUES (:id, :email_sealed, :email_index, :key_version, :role, :now)
  RETURNING id
)
INSERT INTO user_profiles (user_id, name, title, company, phone_sealed, time_zone, created_at)
SELECT made.id, :name, :title, :company, :phone, coalesce(:zone, 'UTC'), :now FROM made
