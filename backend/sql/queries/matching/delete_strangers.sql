-- Matches of people who are matched no more, and those with them.
DELETE FROM user_match_cache c
WHERE c.algorithm_version = :version
  AND (NOT EXISTS (SELECT FROM users u WHERE u.id = c.user_id AND u.role <> 'coordinator' AND u.is_active AND u.deleted_at IS NULL)
    OR NOT EXISTS (SELECT FROM users u WHERE u.id = c.recommended_user_id AND u.role <> 'coordinator' AND u.is_active AND u.deleted_at IS NULL))
