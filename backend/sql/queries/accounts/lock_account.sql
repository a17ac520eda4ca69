-- Not against what only refers to this person: a booking locks a slot first, and then says whose it is.
SELECT u.id, u.role, u.is_active, u.deleted_at, u.email_index, u.email_sealed, u.version + p.version AS version, p.name, p.title, p.company,
       p.time_zone, p.phone_sealed, p.portfolio_company_id IS NOT NULL AS has_portfolio_company
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.id = :id AND u.erased_at IS NULL
FOR NO KEY UPDATE
