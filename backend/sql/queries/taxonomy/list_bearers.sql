-- Whom a decision on a tag concerns: who asked for it, and who else carries it.
SELECT u.id
FROM users u
WHERE u.is_active AND u.deleted_at IS NULL AND u.role <> 'coordinator'
  AND (u.id = (SELECT t.requested_by FROM taxonomy t WHERE t.id = :tag)
       OR u.id IN (SELECT e.entity_id FROM entity_tags e
                   WHERE e.taxonomy_id = :tag AND e.entity_type = 'user' AND e.deleted_at IS NULL))
ORDER BY u.id
