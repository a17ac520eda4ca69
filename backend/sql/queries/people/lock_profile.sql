SELECT p.version, p.portfolio_company_id, u.role
FROM user_profiles p
JOIN users u ON u.id = p.user_id
WHERE p.user_id = :user
FOR UPDATE OF p
