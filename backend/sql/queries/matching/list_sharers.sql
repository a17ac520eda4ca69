-- Who of the other role has a tag of this person's.
SELECT DISTINCT m.user_id AS id
FROM match_tags m
JOIN users u ON u.id = m.user_id AND u.role = :role::user_role
WHERE m.taxonomy_id = ANY (ARRAY(SELECT t.taxonomy_id FROM match_tags t WHERE t.user_id = :user))
