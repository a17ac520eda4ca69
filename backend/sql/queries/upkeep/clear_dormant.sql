UPDATE users u SET dormant_since = NULL
WHERE u.dormant_since IS NOT NULL
  AND (u.deleted_at IS NOT NULL OR NOT u.is_active OR NOT oh_is_dormant(u.last_activity_at, u.created_at, :now))
