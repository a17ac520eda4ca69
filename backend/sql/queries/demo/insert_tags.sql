INSERT INTO entity_tags (entity_type, entity_id, taxonomy_id, created_at)
SELECT 'user', :user, t.id, :now
FROM taxonomy t
WHERE t.id = ANY (:tags::uuid[])
