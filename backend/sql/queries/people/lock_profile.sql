SELECT p.version, p.portfolio_company_id, u.role, u.deleted_at IS NOT NULL AS gone
FROM user_profiles p
JOIN users u ON u.id = p.user_id
WHERE p.user_id = :user
FOR UPDATE OF p
