-- In the order in which everybody locks people.
UPDATE users SET dormant_since = NULL
WHERE id = ANY (ARRAY(
  SELECT u.id FROM users u
  WHERE u.dormant_since IS NOT NULL
    AND (u.deleted_at IS NOT NULL OR NOT u.is_active OR NOT oh_is_dormant(u.last_activity_at, u.created_at, :now))
  ORDER BY u.id
  FOR NO KEY UPDATE))
