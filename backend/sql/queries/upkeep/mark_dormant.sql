-- FR57: both roles, coordinators have no meetings. In the order in which everybody locks people.
UPDATE users SET dormant_since = coalesce(last_activity_at, created_at) + oh_dormancy()
WHERE id = ANY (ARRAY(
  SELECT u.id FROM users u
  WHERE u.role <> 'coordinator' AND u.deleted_at IS NULL AND u.is_active AND u.dormant_since IS NULL
    AND oh_is_dormant(u.last_activity_at, u.created_at, :now)
  ORDER BY u.id
  FOR NO KEY UPDATE))
