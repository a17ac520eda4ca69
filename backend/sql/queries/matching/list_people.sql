-- Everybody who is matched, with what they are matched by.
SELECT u.id, u.role, u.reputation_tier AS tier,
       p.visibility = 'listed' AND NOT oh_is_dormant(u.last_activity_at, u.created_at, :now) AS offered,
       coalesce(t.tags, '{}') AS tags, coalesce(t.weights, '{}') AS weights
FROM users u
JOIN user_profiles p ON p.user_id = u.id
LEFT JOIN (SELECT m.user_id, array_agg(m.taxonomy_id) AS tags, array_agg(m.weight) AS weights
           FROM match_tags m GROUP BY m.user_id) t ON t.user_id = u.id
WHERE u.role IN ('mentee', 'mentor') AND u.is_active AND u.deleted_at IS NULL
ORDER BY u.id
