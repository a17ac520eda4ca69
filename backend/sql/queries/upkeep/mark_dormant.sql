-- FR57: both roles, coordinators have no meetings.
UPDATE users u SET dormant_since = coalesce(u.last_activity_at, u.created_at) + interval '2160 hours'
WHERE u.role <> 'coordinator' AND u.deleted_at IS NULL AND u.is_active AND u.dormant_since IS NULL
  AND oh_is_dormant(u.last_activity_at, u.created_at, :now)
