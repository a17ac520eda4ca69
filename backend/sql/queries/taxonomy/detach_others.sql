-- What a whole list leaves out goes; tags that are not shown at the moment stay.
UPDATE entity_tags e SET deleted_at = :now, deleted_by = :caller
FROM taxonomy t
WHERE e.entity_type = 'user' AND e.entity_id = :user AND e.deleted_at IS NULL
  AND t.id = e.taxonomy_id AND t.is_active AND t.rejected_at IS NULL
  AND e.taxonomy_id <> ALL (:keep::uuid[])
