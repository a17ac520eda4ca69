-- Who changed since then, or everybody.
SELECT u.id
FROM users u
JOIN user_profiles p ON p.user_id = u.id
WHERE u.role IN ('mentee', 'mentor')
  AND (:after::timestamptz IS NULL OR u.updated_at > :after::timestamptz OR p.updated_at > :after::timestamptz
       OR EXISTS (SELECT FROM entity_tags e
                  WHERE e.updated_at > :after::timestamptz
                    AND ((e.entity_type = 'user' AND e.entity_id = u.id)
                      OR (e.entity_type = 'portfolio_company' AND e.entity_id = p.portfolio_company_id))))
ORDER BY u.id
LIMIT :limit::int
